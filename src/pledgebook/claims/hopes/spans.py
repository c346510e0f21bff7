"""Where a condition and what is expected begin and end."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.hopes import HopeWords, hope_words
from pledgebook.reading.syntax import Clause

from .helpful import Range

_LOOK = 6
_SHARED = 12


def find_condition(scene: Scene) -> Range | None:
    """Return the stretch of a condition: "if …", "unless …", "as soon as …", "now that …"."""
    low = [u.low for u in scene.units]
    words = hope_words()
    for i in range(len(low)):
        opener = next((o for o in words.openers if tuple(low[i : i + len(o)]) == o), None)
        if opener is None or _is_idle(low, i, opener, words):
            continue
        end = _condition_end(scene, i + len(opener))
        if end > i + len(opener):
            return i, end
    return None


def _is_idle(low: list[str], i: int, opener: tuple[str, ...], words: HopeWords) -> bool:
    """ "as if", "even if", "if needed", "as long as it takes", "as soon as possible"."""
    after = low[i + len(opener) : i + len(opener) + 2]
    if opener[0] == "provided" and i and low[i - 1] != ",":
        return True
    if i and (low[i - 1] in words.no_condition or low[i - 1].startswith("ask")):
        return True
    return after[:1] == [] or after[0] in words.idle or " ".join(after) in words.idle


def _condition_end(scene: Scene, start: int) -> int:
    """A condition runs to a comma behind its verb, to a mark or to the sentence's end; "a, b and c" inside it goes on."""
    low = [u.low for u in scene.units]
    for k in range(start, len(low)):
        if low[k] in (";", ":", '"', "”", "–", "—", ".") or (low[k] == "-" and k > start + 2):
            return k
        if (low[k] == "," and any(start <= c.verb.first < k for c in scene.clauses)) or (
            low[k] == "," and k - start < 4
        ):
            return k
    return len(low) - 1 if scene.units[-1].kind == "punct" else len(low)


def end_of(scene: Scene, start: int) -> int:
    """Where what is expected ends: a mark, a word that opens something else, or a tag of speech behind a comma."""
    words = hope_words()
    end = len(scene.units)
    for i in range(start + 1, end):
        low = scene.units[i].low
        if low in words.stops or (low == "-" and i > start + 2 and _is_tag(scene, i, words)):
            return i
        if low == "," and (
            _is_tag(scene, i, words) or (i + 1 < end and scene.units[i + 1].low in words.asides)
        ):
            return i
    return end - 1 if end and scene.units[end - 1].kind == "punct" else end


def _is_tag(scene: Scene, i: int, words: HopeWords) -> bool:
    return any(u.low in words.tags for u in scene.units[i + 1 : i + _LOOK])


def begin_of(scene: Scene, clause: Clause) -> int:
    """Where the main clause of a verb begins: behind "that", a tag or a comma before its subject."""
    first = clause.verb.first
    start = (
        clause.subject[0] if clause.subject and clause.start <= clause.subject[0] < first else clause.start
    )
    start = max(start, 0) if clause.subject else clause.start
    start = min(start, clause.start) if clause.subject and clause.subject[0] >= clause.start else start
    for k in range(first - 1, start - 1, -1):
        if scene.units[k].low in ("that", ";", ":", "because", "but", "–", "—") or scene.units[k].low in (
            '"',
            "“",
        ):
            start = k + 1
            break
    return skip(scene, start)


def skip(scene: Scene, start: int) -> int:
    """Step over commas, quotation marks and joining words."""
    while start < len(scene.units) and scene.units[start].low in hope_words().skipped:
        start += 1
    return start


def own_start(scene: Scene, clause: Clause, start: int) -> int:
    """Return where what is told begins: at the subject it shares with a verb before "and", behind a comma before its own."""
    first = clause.verb.first
    shared = clause.subject[0] if clause.subject else first
    if start and scene.units[start - 1].low == "and" and start - _SHARED <= shared < start:
        between = scene.units[shared:start]
        return shared if not any(u.low in (",", ";", "that") for u in between) else start
    commas = [k for k in range(start, first) if scene.units[k].low == ","]
    if commas and any(commas[-1] < i < first for i in clause.subject):
        return start if scene.units[commas[-1] + 1].low in ("and", "or") else commas[-1] + 1
    return start
