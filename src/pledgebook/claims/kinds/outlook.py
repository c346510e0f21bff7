"""Outlooks: what is expected, likely or feared of help and its politics, with its condition."""

from __future__ import annotations

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

_HELP = ("aid", "support", "assist", "help", "deliver", "suppl", "fund", "arms", "donat")


def read_outlooks(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the outlooks that a story tells of."""
    words = occasions()
    drafts = []
    for scene in story.body:
        if any(u.quoted for u in scene.units) or not any(u.low.startswith(_HELP) for u in scene.units):
            continue
        for n, clause in enumerate(scene.clauses):
            start = _expectation(scene, n, clause, words)
            if start is not None and (draft := _draft(scene, clause, start, words)):
                drafts.append(draft)
                break
    return drafts, []


def _expectation(scene: Scene, n: int, clause: Clause, words: Occasions) -> int | None:
    """Return the unit at which what is expected begins."""
    verb = clause.verb
    after = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
    infinitive = after is not None and after.verb.shape == "infinitive" and after.governor == n
    if not infinitive or after is None:
        return None
    if (verb.passive and verb.lemma in words.expectation["passive"]) or verb.lemma in words.expectation["preparing"]:
        return after.verb.first
    if verb.lemma == "be" and any(u.low in words.expectation["adjective"] for u in scene.units[verb.last : after.verb.first]):
        return after.verb.first
    return None


def _draft(scene: Scene, clause: Clause, start: int, words: Occasions) -> Draft | None:
    condition = _condition(scene, words)
    begin_at = start + 1 if scene.units[start].low == "to" else start
    end = condition[0] if condition and condition[0] > begin_at else _end(scene, begin_at)
    if end <= begin_at:
        return None
    actors: list[Actor] = []
    for unit in scene.units:
        actors += [a for a in actors_of(scene, unit) if a.code not in {x.code for x in actors}]
    if not actors:
        return None
    draft = begin("outlook", scene, f"outlook/{clause.verb.lemma}")
    draft.put_actors("about", actors)
    span = scene.span(begin_at, end)
    draft.put("expectation", span.of(scene.layer.text), span)
    if condition:
        where = scene.span(*condition)
        draft.put("condition", where.of(scene.layer.text), where)
    return draft


def _end(scene: Scene, start: int) -> int:
    end = len(scene.units)
    for i in range(start, end):
        if scene.units[i].low in ("amid", "after", "as") or scene.units[i].low == ";":
            return i
    return end - 1 if scene.units[end - 1].kind == "punct" else end


def _condition(scene: Scene, words: Occasions) -> tuple[int, int] | None:
    low = [u.low for u in scene.units]
    for i, word in enumerate(low):
        if word in ("if", "unless"):
            end = next((j for j in range(i, len(low)) if low[j] in (",", ".", ";")), len(low))
            return i, end
    return None


__all__ = ["Span", "read_outlooks"]
