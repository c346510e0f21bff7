"""The frames of an outlook: what is expected, under which condition, in units of a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.claims.scene import Scene, Story, actors_of
from pledgebook.lexicon.hopes import HopeWords, hope_words
from pledgebook.reading.syntax import Clause

from .helpful import Range, beside_help, is_idle_money, is_inaction, on_bill, speaks_of_help
from .spans import begin_of, end_of, find_condition, own_start, skip

_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is told and under which condition, as unit ranges, and the frame that said so."""

    frame: str
    told: Range
    condition: Range | None = None


def find_outlook(story: Story, scene: Scene) -> Outlook | None:
    """Return the outlook of a sentence, if it has one on help or its politics."""
    words = hope_words()
    condition = find_condition(scene)
    for found in (
        _conditional(story, scene, condition, words),
        _expected(story, scene, words),
        _awaited(story, scene),
        _without(scene, words),
        _warned(scene, words),
        _effect(scene, words),
        _depends(scene, words),
        _may(scene, words),
    ):
        if found is not None and not _is_hollow(scene, found.told):
            return None if is_idle_money(story, scene) else found
    return None


def _is_hollow(scene: Scene, told: Range) -> bool:
    """A fragment: "will mean:", "by the army …"."""
    low = [u.low for u in scene.units[told[0] : told[1]]]
    short = len(scene.words(*told).split()) < _SHORTEST
    return short or low[0] in ("by", "of", "or", "than") or scene.text.rstrip().endswith(":")


def _conditional(story: Story, scene: Scene, condition: Range | None, words: HopeWords) -> Outlook | None:
    """ "if …, the main clause": the main clause with will, would, could, may is what is expected."""
    if condition is None:
        return None
    if any(u.low == "had" for u in scene.units[condition[0] : condition[1]]):
        return None
    for n, clause in sorted(enumerate(scene.clauses), key=lambda pair: _gap(pair[1], condition)):
        verb = clause.verb
        if _is_aside(scene, clause) or (verb.first >= condition[1] and _is_behind(scene, condition)):
            continue
        if condition[0] <= verb.first < condition[1] or (verb.perfect and verb.modal):
            continue
        if _announces(scene, n, condition, words):
            start = skip(scene, verb.last + 1)
            start += scene.units[start].low in ("to", "of") if start < len(scene.units) else 0
            told = (start, condition[0])
        elif verb.shape == "finite" and (
            verb.tense == "future" or verb.modal in words.main or _is_state(scene, clause)
        ):
            told = _main(scene, clause, condition)
        else:
            continue
        if (
            speaks_of_help(scene, condition)
            or speaks_of_help(scene, told)
            or is_inaction(story, scene, condition)
        ):
            return Outlook("condition", told, condition)
    return None


def _is_behind(scene: Scene, condition: Range) -> bool:
    """Whether a condition follows its main clause: no comma, "that" or quotation mark stands before it, but a verb."""
    lead = scene.units[condition[0] - 1].low if condition[0] else ","
    told = any(c.verb.shape == "finite" and c.verb.last < condition[0] for c in scene.clauses)
    return told and lead not in hope_words().skipped


def _is_aside(scene: Scene, clause: Clause) -> bool:
    """ "which would send", "I would argue": a relative clause, a tag of speech."""
    tag = scene.units[clause.verb.last].low in hope_words().tags
    return tag or (clause.relative and clause.link != "that")


def _gap(clause: Clause, condition: Range) -> int:
    """How far a verb stands from a condition: the nearest clause is its main clause."""
    before = condition[0] - clause.verb.last
    return before if before > 0 else clause.verb.first - condition[1]


def _announces(scene: Scene, n: int, condition: Range, words: HopeWords) -> bool:
    """ "threatened a strike if", "promising to deploy forces if"."""
    clause = scene.clauses[n]
    if clause.verb.lemma not in words.conditional or condition[0] < clause.verb.last + 2:
        return False
    if not any(actors_of(scene, scene.units[k]) for k in clause.subject):
        return False
    later = [c for c in scene.clauses[n + 1 :] if c.verb.last < condition[0]]
    return not any(c.verb.shape == "finite" for c in later)


def _is_state(scene: Scene, clause: Clause) -> bool:
    """ "Ukraine is undefeatable as long as", "his country is": a present of "be" with somebody or something before it."""
    if clause.verb.lemma != "be" or clause.verb.tense != "present" or clause.relative:
        return False
    if not clause.verb.first or scene.units[clause.verb.first - 1].low in (",", "it"):
        return False
    before = [
        u for u in scene.units[clause.start : clause.verb.first] if u.low not in ("that", ",", '"', "“")
    ]
    return bool(clause.subject) or (
        bool(before) and before[0].low not in ("there", "it", "this", "what", "which")
    )


def _main(scene: Scene, clause: Clause, condition: Range) -> Range:
    start = begin_of(scene, clause)
    if start <= condition[1] <= clause.verb.first:
        start = skip(scene, condition[1])
    start = own_start(scene, clause, start)
    end = end_of(scene, clause.verb.last)
    if clause.verb.last < condition[0] < end:
        end = condition[0]
    while end > start and scene.units[end - 1].low in (",", "only", "even", "especially"):
        end -= 1
    return start, end


def _expected(story: Story, scene: Scene, words: HopeWords) -> Outlook | None:
    """ "is expected to disrupt", "are preparing to play", "is likely to", "will probably"."""
    for n, clause in enumerate(scene.clauses):
        at = _expectation(scene, n, clause, words)
        if at is None or scene.units[at].quoted:
            continue
        start = at + 1 if scene.units[at].low == "to" else at
        told = (start, end_of(scene, start))
        subject = (clause.start, clause.verb.first)
        official = any(scene.units[k].kind in ("person", "party") for k in clause.subject) and not _meets(
            scene, n
        )
        if (
            speaks_of_help(scene, told)
            or speaks_of_help(scene, subject)
            or (official and beside_help(story, scene))
        ):
            return Outlook(clause.verb.lemma, told, find_condition(scene))
    return None


def _expectation(scene: Scene, n: int, clause: Clause, words: HopeWords) -> int | None:
    """Return the unit at which what is expected begins."""
    verb = clause.verb
    if verb.shape == "finite" and (verb.tense == "future" or verb.modal == "would"):
        if verb.perfect:
            return None
        inside = {u.low for u in scene.units[max(0, verb.first - 1) : verb.head]}
        if inside & words.adverbs:
            return verb.head
    after = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
    if after is None or after.verb.shape != "infinitive" or after.governor != n:
        return None
    near = after.verb.first <= verb.last + 4
    if verb.passive and verb.lemma in words.passive and near:
        return after.verb.first
    if verb.lemma == "prepare" and verb.progressive:
        return after.verb.first
    between = scene.units[verb.last : after.verb.first]
    if verb.lemma == "be" and near and any(u.low in words.adjective for u in between):
        return after.verb.first
    return None


def _meets(scene: Scene, n: int) -> bool:
    """ "is expected to arrive", "to meet": an occasion, told as such."""
    after = scene.clauses[n + 1 : n + 2]
    return any(c.verb.classes & {"meet", "visit", "stage", "arrive"} for c in after)


def _awaited(story: Story, scene: Scene) -> Outlook | None:
    """ "A vote on the aid bill is expected within days": what is expected is the subject."""
    for n, clause in enumerate(scene.clauses):
        verb = clause.verb
        if (
            not (verb.passive and verb.lemma in ("expect", "anticipate", "schedule"))
            or verb.shape != "finite"
            or verb.negated
        ):
            continue
        after = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
        if after is not None and after.verb.shape == "infinitive" and after.governor == n:
            continue
        told = (skip(scene, clause.start), verb.first)
        if verb.tense == "present" and (speaks_of_help(scene, told) or on_bill(story, scene, told)):
            return Outlook("expect", told)
    return None


def _without(scene: Scene, words: HopeWords) -> Outlook | None:
    """ "Ukraine cannot hold the line without US help"."""
    for i, unit in enumerate(scene.units):
        if unit.low != "without" or (i and scene.units[i - 1].low == "or"):
            continue
        marks = (j for j in range(i, len(scene.units)) if scene.units[j].low in (",", ";", '"', "”", "."))
        end = next(marks, len(scene.units))
        if not speaks_of_help(scene, (i, min(end, i + 8))):
            continue
        for clause in scene.clauses:
            verb = clause.verb
            if (
                verb.shape != "finite"
                or verb.perfect
                or clause.relative
                or (verb.tense != "future" and verb.modal not in words.main)
            ):
                continue
            lead = scene.units[i - 1].low if i else ","
            if (
                verb.last < i
                and lead not in words.skipped
                and not any(scene.units[k].low == "that" for k in range(verb.last, i))
            ):
                return Outlook("without", (begin_of(scene, clause), i), (i, end))
            if verb.first >= end:
                start = max(begin_of(scene, clause), skip(scene, end))
                return Outlook("without", (start, end_of(scene, verb.last)), (i, end))
    return None


def _warned(scene: Scene, words: HopeWords) -> Outlook | None:
    """ "warned that X would lead to Y": X is the condition when it speaks of help, Y what is expected."""
    for n, clause in enumerate(scene.clauses[:-1]):
        if clause.verb.lemma not in words.warning or clause.verb.shape == "infinitive":
            continue
        start = next(
            (
                i + 1
                for i in range(clause.verb.last + 1, clause.verb.last + 7)
                if scene.words(i, min(i + 1, len(scene.units))) == "that"
            ),
            None,
        )
        later = (
            c
            for c in scene.clauses[n + 1 :]
            if c.verb.shape == "finite" and (c.verb.modal in words.main or c.verb.tense == "future")
        )
        main = next((c for c in later if start is not None and start < c.verb.first and not c.relative), None)
        if start is None or main is None:
            continue
        end = end_of(scene, main.verb.last)
        if speaks_of_help(scene, (start, main.verb.first)):
            return Outlook("warn", (main.verb.first, end), (skip(scene, start), main.verb.first))
        if speaks_of_help(scene, (main.verb.last, end)):
            return Outlook("warn", (begin_of(scene, main), end))
    return None


def _effect(scene: Scene, words: HopeWords) -> Outlook | None:
    """ "Delaying aid would lead to defeat", "a resumption of aid, which will translate into ...": help and its effect."""
    for n, clause in enumerate(scene.clauses):
        verb = clause.verb
        open_ = verb.modal in ("would", "could", "may", "might")
        if verb.lemma in ("lead", "result") and scene.words(verb.last + 1, verb.last + 2) not in ("to", "in"):
            continue
        if not (verb.lemma in words.effects and (open_ or verb.tense == "future")) and not (
            verb.lemma in words.touches and open_
        ):
            continue
        start = max(
            (
                c.verb.last + 1
                for c in scene.clauses[:n]
                if c.verb.shape == "finite" and c.verb.last < verb.first - 1
            ),
            default=0,
        )
        parts = [k + 1 for k in range(start, verb.first) if scene.units[k].low in ("that", ";", ":")]
        start = skip(scene, max([start, *[k for k in parts if k < verb.first]]))
        end = verb.first
        while end > start and scene.units[end - 1].low in (",", "which", "that"):
            end -= 1
        if speaks_of_help(scene, (start, end)) and (verb.lemma in words.effects or not clause.relative):
            return Outlook("consequence", (verb.first, end_of(scene, verb.last + 1)), (start, end))
    return None


def _depends(scene: Scene, words: HopeWords) -> Outlook | None:
    """ "Ukraine's ability to attack may depend on further supplies"."""
    for clause in scene.clauses:
        verb = clause.verb
        on = verb.last + 1
        if verb.lemma not in words.depending or on >= len(scene.units) or scene.units[on].low != "on":
            continue
        condition = (on + 1, end_of(scene, on))
        if speaks_of_help(scene, condition) and verb.shape == "finite":
            modal = next(
                (k for k in range(max(0, verb.first - 3), verb.first) if scene.units[k].low in words.modal),
                verb.first,
            )
            return Outlook("depend", (_opening(scene, modal), modal), condition)
    return None


def _may(scene: Scene, words: HopeWords) -> Outlook | None:
    """ "US aid could dry up", "Washington may cut aid to Ukraine": help itself is what may change."""
    for clause in scene.clauses:
        verb = clause.verb
        if (
            verb.modal not in words.modal
            or verb.shape != "finite"
            or clause.relative
            or verb.lemma not in words.waning
        ):
            continue
        start, end = _opening(scene, verb.first), end_of(scene, verb.last)
        around = (max(start, verb.first - 6), verb.last + 7)
        if any(u.low == "sanctions" for u in scene.units[around[0] : around[1]]):
            continue
        if speaks_of_help(scene, (around[0], verb.first)) or speaks_of_help(scene, (verb.last, around[1])):
            return Outlook("may", (start, end))
    return None


def _opening(scene: Scene, i: int) -> int:
    """Where the clause around unit `i` begins: behind "that", a mark, or an "and" that follows a verb."""
    verbs = [c.verb.last for c in scene.clauses if c.verb.shape == "finite"]
    for k in range(i - 1, -1, -1):
        low = scene.units[k].low
        if low in ("that", ";", ":", "because", "but", '"', "“") or (
            low == "and" and any(v < k for v in verbs)
        ):
            return skip(scene, k + 1)
    return skip(scene, 0)
