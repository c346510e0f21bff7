"""Outlooks: what is expected, likely or feared of help and its politics, with its condition."""

from __future__ import annotations

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.claims.sides import is_place
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause

Range = tuple[int, int]
_MAIN = ("would", "could", "will", "may", "might", "can", "cannot")
_EFFECTS = frozenset({"lead", "result", "translate", "mean", "cause", "cost"})
_CAUSES = ("lead", "result", "translate", "mean", "allow", "enable", "cause", "be")


def _helpful() -> tuple[str, ...]:
    return occasions().help_stems + occasions().thing_stems


def read_outlooks(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the outlooks that a story tells of."""
    words = occasions()
    drafts: list[Draft] = []
    for scene in story.body:
        if scene.text.rstrip().endswith("?") or not any(
            u.low.startswith(occasions().help_stems) for u in scene.units
        ):
            continue
        condition = _condition(scene)
        draft = _expected(scene, condition, words) or _conditional(scene, condition) or _warned(scene, words)
        draft = draft or _consequence(scene) or _without(scene) or _may(scene)
        if draft and _on_help(draft):
            drafts.append(draft)
    return drafts, []


def _expected(scene: Scene, condition: Range | None, words: Occasions) -> Draft | None:
    """ "is expected to disrupt", "are preparing to play", "is likely to", "the readiness to respond"."""
    for n, clause in enumerate(scene.clauses):
        start = _expectation(scene, n, clause, words)
        if start is not None and not scene.units[start].quoted:
            begin_at = start + 1 if scene.units[start].low == "to" else start
            end = condition[0] if condition and condition[0] > begin_at else _end(scene, begin_at)
            return _draft(scene, f"outlook/{clause.verb.lemma}", (begin_at, end), condition)
    return None


def _expectation(scene: Scene, n: int, clause: Clause, words: Occasions) -> int | None:
    """Return the unit at which what is expected begins."""
    verb = clause.verb
    after = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
    if after is None or after.verb.shape != "infinitive" or after.governor != n:
        return None
    if (verb.passive and verb.lemma in words.expectation["passive"]) or verb.lemma in words.expectation[
        "preparing"
    ]:
        return after.verb.first
    between = scene.units[verb.last : after.verb.first]
    if verb.lemma == "be" and any(u.low in words.expectation["adjective"] for u in between):
        return after.verb.first
    if any(u.low in ("readiness", "preparedness", "likelihood") for u in between):
        return after.verb.first
    return None


def _conditional(scene: Scene, condition: Range | None) -> Draft | None:
    """ "if …, the main clause": the main clause with will, would, could, may is what is expected."""
    if condition is None:
        return None
    for clause in scene.clauses:
        verb = clause.verb
        outside = verb.first >= condition[1] or verb.last < condition[0]
        if not outside or not (verb.tense == "future" or verb.modal or verb.lemma == "be"):
            continue
        if not clause.subject and verb.lemma == "be":
            continue
        start = clause.subject[0] if clause.subject and clause.subject[0] >= clause.start else clause.start
        end = condition[0] if condition[0] > verb.last else _end(scene, verb.last)
        return _draft(scene, "outlook/condition", (_skip(scene, start), end), condition)
    return None


def _warned(scene: Scene, words: Occasions) -> Draft | None:
    """ "warned that X would lead to Y": X is the condition, Y what is expected."""
    for n, clause in enumerate(scene.clauses[:-1]):
        if clause.verb.lemma not in words.expectation["warning"] and clause.verb.lemma != "alert":
            continue
        main = next(
            (c for c in scene.clauses[n + 1 :] if c.verb.modal == "would" or c.verb.tense == "future"), None
        )
        if main is None or main.verb.lemma not in _CAUSES:
            continue
        start = next(
            (i + 1 for i in range(clause.verb.last + 1, main.verb.first) if scene.units[i].low == "that"),
            None,
        )
        if start is None or start >= main.verb.first:
            continue
        return _draft(
            scene, "outlook/warn", (main.verb.first, _end(scene, main.verb.last)), (start, main.verb.first)
        )
    return None


def _on_help(draft: Draft) -> bool:
    """Whether a condition or what follows from it speaks of help; what is said to be expected may do so before."""
    if draft.rule != "outlook/condition":
        return True
    told = f"{draft.values['expectation']} {draft.values.get('condition', '')}".lower().split()
    return any(word.strip("\"'“”").startswith(occasions().help_stems) for word in told)


def _consequence(scene: Scene) -> Draft | None:
    """ "Delaying aid would lead to defeat", "a resumption of aid, which will translate into ...": help and its effect."""
    for n, clause in enumerate(scene.clauses):
        verb = clause.verb
        if verb.lemma not in _EFFECTS:
            continue
        if not (verb.tense == "future" or verb.modal in ("would", "could", "may", "might")):
            continue
        start = 0
        for earlier in scene.clauses[:n]:
            if earlier.verb.shape == "finite" and earlier.verb.last < verb.first - 1:
                start = earlier.verb.last + 1
        start = _skip(scene, max(start, _after_that(scene, verb.first)))
        end = verb.first
        while end > start and scene.units[end - 1].low in (",", "which", "that"):
            end -= 1
        if any(scene.units[k].low.startswith(_helpful()) for k in range(start, end)):
            told = (verb.first, _end(scene, verb.last + 1))
            return _draft(scene, "outlook/consequence", told, (start, end))
    return None


def _after_that(scene: Scene, stop: int) -> int:
    return next((i + 1 for i in range(stop - 1, -1, -1) if scene.units[i].low in ("that", ";", ":")), 0)


def _without(scene: Scene) -> Draft | None:
    """ "Ukraine cannot hold the line without US help"."""
    for i, unit in enumerate(scene.units):
        if unit.low != "without":
            continue
        end = next(
            (j for j in range(i, len(scene.units)) if scene.units[j].low in (",", ";", '"', "”", ".")),
            len(scene.units),
        )
        if not any(scene.units[k].low.startswith(_helpful()) for k in range(i, end)):
            return None
        for clause in scene.clauses:
            verb = clause.verb
            if verb.tense != "future" and verb.modal not in _MAIN:
                continue
            start = clause.subject[0] if clause.subject else clause.start
            if verb.last < i:
                return _draft(scene, "outlook/without", (_skip(scene, start), i), (i, end))
            if start >= end:
                return _draft(
                    scene, "outlook/without", (_skip(scene, start), _end(scene, verb.last)), (i, end)
                )
    return None


def _may(scene: Scene) -> Draft | None:
    """ "US aid could dry up", "support may wane": help itself is what may change."""
    for clause in scene.clauses:
        verb = clause.verb
        if verb.modal not in ("could", "may", "might") or verb.shape != "finite" or clause.relative:
            continue
        start = _skip(scene, max(clause.start, _after_that(scene, verb.first)))
        if verb.first > start and scene.units[verb.first - 1].low.startswith(_helpful()):
            return _draft(scene, "outlook/may", (start, _end(scene, verb.last)), None)
    return None


def _skip(scene: Scene, start: int) -> int:
    while start < len(scene.units) and scene.units[start].low in (",", "that", "and", '"', "“"):
        start += 1
    return start


def _draft(scene: Scene, rule: str, told: Range, condition: Range | None) -> Draft | None:
    if told[1] <= told[0]:
        return None
    actors: list[Actor] = []
    for unit in scene.units:
        if (
            isinstance(unit.mark, PartyMark)
            and unit.mark.form in ("adjective", "group")
            and unit.mark.codes == ("PARTNERS",)
        ):
            continue
        if is_place(scene, unit.index):
            continue
        actors += [a for a in actors_of(scene, unit) if a.code not in {x.code for x in actors}]
    if not actors:
        return None
    draft = begin("outlook", scene, rule)
    draft.put_actors("about", actors)
    span = scene.span(*told)
    draft.put("expectation", span.of(scene.layer.text), span)
    if condition:
        where = scene.span(*condition)
        draft.put("condition", where.of(scene.layer.text), where)
    return draft


def _end(scene: Scene, start: int) -> int:
    end = len(scene.units)
    for i in range(start, end):
        if scene.units[i].low in ("amid", "after", "as", ";", '"', "”") and i > start + 1:
            return i
    return end - 1 if scene.units[end - 1].kind == "punct" else end


def _condition(scene: Scene) -> Range | None:
    """The stretch of a condition: "if …", "unless …", "as soon as …", "in the event of …"."""
    low = [u.low for u in scene.units]
    for i, word in enumerate(low):
        two = low[i : i + 3]
        if (
            word in ("if", "unless")
            or (two == ["as", "soon", "as"] and low[i + 3 : i + 4] != ["possible"])
            or two[:2] == ["provided", "that"]
            or low[i : i + 4] == ["in", "the", "event", "of"]
        ):
            if word == "if" and i and low[i - 1] in ("as", "even", "ask", "asked", "know"):
                continue
            end = next((j for j in range(i, len(low)) if low[j] in (",", ";", '"', "”")), len(low))
            end = end - 1 if end == len(low) and scene.units[end - 1].kind == "punct" else end
            return i, end
    return None
