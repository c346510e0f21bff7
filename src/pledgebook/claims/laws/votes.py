"""What a house does: it passes a bill, votes for a package, is urged to approve one; also as a noun ("the Senate's passage")."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Scene, Story
from pledgebook.lexicon.laws import LawWords, law_words
from pledgebook.reading.marks import MoneyMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .houses import House
from .objects import Bill, find_bill

_BACK = 14
_AHEAD = 16
_NEAR = 8
_HEADS = frozenset(
    {
        "republicans",
        "democrats",
        "members",
        "majority",
        "lawmakers",
        "deputies",
        "mps",
        "senators",
        "legislators",
    }
)


def read_vote(story: Story, scene: Scene, houses: list[House]) -> Draft | None:
    """Return the act of a house that a sentence tells, the first it tells as a fact if any."""
    if not houses:
        return None
    words = law_words()
    drafts = [d for n in range(len(scene.clauses)) if (d := _by_verb(story, scene, n, houses, words))]
    drafts = drafts or [d for h in houses if (d := _by_surface(story, scene, h, words))]
    drafts = drafts or [d for i in range(len(scene.units)) if (d := _by_noun(story, scene, i, houses, words))]
    return min(drafts, key=lambda d: d.values["stage"] == "proposed", default=None)


def _deed(scene: Scene, clause: Clause, words: LawWords) -> str | None:
    """Whether a verb passes or rejects; "gave the green light" passes."""
    verb = clause.verb
    for name in ("rejecting", "passing"):
        if verb.lemma in words.verbs[name]:
            return name
    low = [scene.units[i].low for i in range(verb.last + 1, min(verb.last + 5, len(scene.units)))]
    return "passing" if verb.lemma == "give" and ("light" in low or "approval" in low) else None


def _by_verb(story: Story, scene: Scene, n: int, houses: list[House], words: LawWords) -> Draft | None:
    clause = scene.clauses[n]
    deed = _deed(scene, clause, words)
    if deed is None or (clause.verb.shape == "participle" and not _agent(scene, clause, houses)):
        return None
    passive = clause.verb.passive or clause.verb.shape == "participle"
    through = None if passive else _through(scene, clause, houses)
    if passive or through:
        house = through or _agent(scene, clause, houses)
        bill = find_bill(story, scene, max(0, clause.verb.first - _BACK), clause.verb.first)
        asked = False
    else:
        house, asked = voter(scene, n, houses, words)
        bill = find_bill(story, scene, clause.verb.last + 1, clause.verb.last + _AHEAD)
    if house is None or bill is None or _is_against(scene, clause):
        return None
    if clause.verb.lemma == "appropriate" and not (bill.named or _has_sum(scene, bill.at)):
        return None
    stage = _stage(scene, clause, deed, house, asked=asked)
    if stage is None:
        return None
    ground = scene.span(clause.verb.first, clause.verb.last + 1)
    return _draft(scene, "act/vote", house, bill, stage, ground, _times(scene, clause))


def _by_surface(story: Story, scene: Scene, house: House, words: LawWords) -> Draft | None:
    """ "as soon as the Senate passes the bill": a present form behind a house that may be a noun elsewhere."""
    i = house.end
    if i >= len(scene.units) or scene.units[i].low not in words.present or not _acts(scene, house):
        return None
    bill = find_bill(story, scene, i + 1, i + _AHEAD)
    if bill is None:
        return None
    lead = {u.low for u in scene.units[max(0, house.start - 4) : house.start]}
    done = "passed" if house.chamber else "approved"
    stage = "proposed" if lead & words.open else done
    return _draft(
        scene, "act/vote", house, bill, stage, scene.units[i].span, (range(i, min(i + 9, len(scene.units))),)
    )


def _agent(scene: Scene, clause: Clause, houses: list[House]) -> House | None:
    """ "was approved by the Bundestag", "has been passed in the Senate"."""
    for house in houses:
        if not clause.verb.last < house.start <= clause.verb.last + 6:
            continue
        lead = [u.low for u in scene.units[clause.verb.last + 1 : house.start]]
        if set(lead) & {"by", "in"}:
            return house
    return None


def _through(scene: Scene, clause: Clause, houses: list[House]) -> House | None:
    """ "the package passed Congress", "cleared the Senate"."""
    if clause.verb.lemma not in ("pass", "clear", "win"):
        return None
    after = range(clause.verb.last + 1, clause.verb.last + 4)
    for house in houses:
        lead = {u.low for u in scene.units[clause.verb.last + 1 : house.start]}
        if house.start in after and lead <= {"the", "through", "us", "both"}:
            return house
    return None


def voter(scene: Scene, n: int, houses: list[House], words: LawWords) -> tuple[House | None, bool]:
    """Return the house before a verb that casts the vote, and whether it is only asked, expected or bound to."""
    verb = scene.clauses[n].verb
    for house in reversed(houses):
        if not verb.first - _BACK <= house.start < verb.first or not _acts(scene, house):
            continue
        crossed = [c for c in scene.clauses[:n] if c.verb.first >= house.end]
        if any(u.low in (";", ":", "”", "which", "that") for u in scene.units[house.end : verb.first]):
            return None, False
        if any(c.verb.lemma in words.verbs["vain"] or c.verb.negated for c in crossed):
            return None, False
        loose = [c for c in crossed if not _leads(c, words)]
        if loose:
            return None, False
        asked = any(c.verb.lemma in words.verbs["asking"] or c.verb.modal for c in crossed)
        before = next((c for c in reversed(scene.clauses[:n]) if c.verb.last < house.start), None)
        urged = before is not None and verb.shape == "infinitive"
        if urged and before is not None and before.verb.lemma in words.verbs["vain"]:
            return None, False
        return house, asked or urged
    return None, False


def _leads(clause: Clause, words: LawWords) -> bool:
    """Whether a verb between a house and its vote only leads on to it ("needs to pass", "met to approve")."""
    lemma = clause.verb.lemma
    return (
        lemma in words.verbs["asking"]
        or lemma in words.verbs["passing"]
        or lemma in ("agree", "manage", "vote", "meet")
        or clause.verb.shape in ("gerund", "participle")
    )


def _acts(scene: Scene, house: House) -> bool:
    """Whether a house stands where an acting one does, not behind a preposition ("in Congress")."""
    i = house.start - 1
    while i >= 0 and (
        scene.units[i].low in ("the", "both", "us", "u.s.") or scene.units[i].low.endswith("-controlled")
    ):
        i -= 1
    if i < 0:
        return True
    low = scene.units[i].low
    if low in ("in", "of") and i:
        return bool(_HEADS & {u.low for u in scene.units[max(0, i - 3) : i]})
    if house.end < len(scene.units) and scene.units[house.end].low in ("'s", "'", "’s", "’"):
        return False
    return low not in ("from", "through", "to", "with", "within", "against", "at", "into", "before")


def _is_against(scene: Scene, clause: Clause) -> bool:
    """ "voted against aid", "voted on a motion to": no passing."""
    low = [scene.units[i].low for i in clause.right][:3]
    return clause.verb.lemma == "vote" and ("against" in low or ("to" in low[1:2] and "not" in low))


def _stage(scene: Scene, clause: Clause, deed: str, house: House, *, asked: bool) -> str | None:
    verb = clause.verb
    told = verb.tense == "future" or verb.modal is not None
    bare = verb.shape == "infinitive"
    if asked or told or (bare and not _is_agreed(scene, clause)) or is_open(scene, clause):
        return None if deed == "rejecting" or verb.negated else "proposed"
    if verb.shape == "gerund" and not (
        clause.link in ("after", "by", "following") or _is_thanked(scene, clause)
    ):
        return None
    on = any(_is_about(scene, i) for i in clause.right[:2])
    if verb.lemma == "vote" and on:
        return "proposed" if verb.tense == "present" else None
    if deed == "rejecting" and verb.negated:
        return None
    if deed == "rejecting" or verb.negated:
        return "rejected" if clause.verb.tense != "none" else None
    return "passed" if house.chamber else "approved"


def _is_about(scene: Scene, i: int) -> bool:
    """ "voted on the bill", not "voted on Tuesday"."""
    timed = i + 1 < len(scene.units) and scene.units[i + 1].kind == "time"
    return scene.units[i].low == "on" and not timed


def _is_thanked(scene: Scene, clause: Clause) -> bool:
    """ "thanked Congress for passing the bill"."""
    above = scene.clauses[clause.governor].verb if clause.governor is not None else None
    linked = clause.link == "for" or scene.units[clause.verb.first - 1].low == "for"
    return above is not None and linked and "thank" in above.classes


def _is_agreed(scene: Scene, clause: Clause) -> bool:
    above = scene.clauses[clause.governor].verb if clause.governor is not None else None
    return (
        above is not None
        and above.lemma in ("agree", "manage", "vote")
        and above.tense == "past"
        and not above.negated
    )


def is_open(scene: Scene, clause: Clause) -> bool:
    """Return whether it is a condition or a time still to come: "if Congress approves", "as soon as the Senate passes"."""
    near = {u.low for u in scene.units[max(0, clause.start - 3) : clause.verb.first]}
    waits = clause.verb.tense == "present" and not clause.verb.perfect
    return bool(near & {"if", "unless", "whether"}) or (waits and bool(near & law_words().open))


def _times(scene: Scene, clause: Clause) -> tuple[range, ...]:
    """Where an act's time stands: behind its verb, then before it."""
    stop = next(
        (i for i in clause.right if scene.units[i].low in ("before", "after", "since", "until", ";")),
        clause.end,
    )
    if stop == clause.end:
        stop = _end(scene, clause)
    return range(clause.verb.first, stop), range(clause.start, clause.verb.first)


def _end(scene: Scene, clause: Clause) -> int:
    """Where a clause ends together with the infinitives it governs: "voted to send tanks on Friday"."""
    after = [c for c in scene.clauses if c.verb.first >= clause.end]
    end = clause.end
    for follower in after:
        if follower.verb.shape != "infinitive" or follower.verb.first > end + 1:
            break
        end = follower.end
    return end


def _by_noun(story: Story, scene: Scene, i: int, houses: list[House], words: LawWords) -> Draft | None:
    """ "Senate passage of the supplemental", "the Bundestag's approval", "the adoption of the bill by Congress"."""
    deed = words.nouns.get(scene.units[i].low) if scene.units[i].is_word else None
    if deed not in ("passing", "rejecting"):
        return None
    house = next((h for h in houses if h.end <= i <= h.end + 3 or i < h.start <= i + 12), None)
    bill = find_bill(story, scene, i, i + _AHEAD)
    if house is None or bill is None or _is_wished(scene, i):
        return None
    if house.start > i and not {u.low for u in scene.units[i + 1 : house.start]} & {"by", "in", "from"}:
        return None
    done = "passed" if house.chamber else "approved"
    stage = "rejected" if deed == "rejecting" else done
    return _draft(
        scene,
        "act/passage",
        house,
        bill,
        stage,
        scene.units[i].span,
        (range(i, min(i + 12, len(scene.units))),),
    )


def _is_wished(scene: Scene, i: int) -> bool:
    """ "urged quick passage", "pending approval", "seek approval from Congress": not passed yet."""
    near = {u.low for u in scene.units[max(0, i - 8) : i]}
    lemmas = {c.verb.lemma for c in scene.clauses if i - 8 <= c.verb.head < i}
    open_ = {
        "pending",
        "without",
        "for",
        "awaiting",
        "swift",
        "quick",
        "speedy",
        "if",
        "until",
        "requires",
        "subject",
    }
    return bool(near & open_) or bool(lemmas & (law_words().verbs["asking"] | law_words().verbs["vain"]))


def _draft(
    scene: Scene, rule: str, house: House, bill: Bill, stage: str, ground: Span, times: tuple[range, ...]
) -> Draft:
    draft = begin("act", scene, rule)
    draft.put_actors("actor", [house.actor])
    put_house(draft, scene, house)
    if bill.instrument:
        draft.put("instrument", bill.instrument, bill.span)
    elif stage in ("proposed", "passed") and not bill.named:
        draft.put("instrument", "bill", bill.span, inferred=True)
    draft.put("stage", stage, ground)
    put_when(draft, scene, times)
    put_amount(draft, scene, bill.at)
    return draft


def put_house(draft: Draft, scene: Scene, house: House) -> None:
    """Write the house in its words, without an article."""
    text = scene.layer.text
    start = house.span.start + (4 if house.span.of(text)[:4].lower() == "the " else 0)
    draft.put("body", text[start : house.span.end], Span(start, house.span.end))


def _has_sum(scene: Scene, at: int) -> bool:
    return any(u.kind == "money" for u in scene.units[max(0, at - 4) : at + _NEAR])


def put_amount(draft: Draft, scene: Scene, at: int) -> None:
    """The sum of what is voted on: the first that stands in its phrase or behind it."""
    stretch = range(max(0, at - 4), min(len(scene.units), at + _AHEAD))
    for i in stretch:
        mark = scene.units[i].mark
        if isinstance(mark, MoneyMark) and not mark.each:
            draft.put("amount", mark.money.json(), mark.span)
            return
