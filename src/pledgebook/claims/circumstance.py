"""When and where something told of happens: the dates and places around a clause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pledgebook.reading.marks import PartyMark, TimeMark
from pledgebook.terms.span import Span

from .draft import Draft
from .scene import Scene

_PLACE_PREPS = frozenset({"in", "at", "to"})
_DAY = len("2024-01-01")
_NOT_PLACES = frozenset({"I", "The", "Congress", "Parliament", "May", "March"})


def put_when(draft: Draft, scene: Scene, stretches: Sequence[Iterable[int]], name: str = "on") -> None:
    """Write the first datable time mark of the stretches (unit indexes), in their order."""
    for stretch in stretches:
        for i in stretch:
            mark = scene.units[i].mark
            if (
                isinstance(mark, TimeMark)
                and mark.when is not None
                and not _is_limit(scene, i)
                and not is_dateline(scene, i)
            ):
                mark = _apposed(scene, i) or mark
                assert mark.when is not None
                draft.put(name, mark.when.iso(), [mark.span, *mark.grounds], inferred=mark.inferred)
                return


def _apposed(scene: Scene, i: int) -> TimeMark | None:
    """ "tomorrow, December 21": the date that a day is explained by."""
    if i + 2 >= len(scene.units) or scene.units[i + 1].low not in (",", "("):
        return None
    first, second = scene.units[i].mark, scene.units[i + 2].mark
    if not isinstance(first, TimeMark) or not isinstance(second, TimeMark) or second.when is None:
        return None
    return second if first.inferred and len(second.when.iso()) == _DAY else None


def is_dateline(scene: Scene, i: int) -> bool:
    """A time at the head of a sentence with a dash or colon after it is when it was published, not when it happened."""
    after = next((u for u in scene.units[i + 1 :] if u.kind != "time"), None)
    if (i and scene.units[i - 1].low == "(") or (
        i > 1 and scene.units[i - 2].low == "(" and scene.units[i - 1].kind == "time"
    ):
        return True
    return (
        i <= 1
        and scene.sentence.span.start == scene.units[0].span.start
        and after is not None
        and after.low in ("-", "–", "—", ":", ")", "|")
    )


def _is_limit(scene: Scene, i: int) -> bool:
    return i > 0 and scene.units[i - 1].low in ("since", "until", "till", "through", "before", "after")


def find_place(
    scene: Scene, stretch: Iterable[int], preps: frozenset[str] = _PLACE_PREPS
) -> tuple[str, Span, list[str]] | None:
    """Return the first place after a place preposition: its words, span and the codes of the state it lies in."""
    for i in stretch:
        if scene.units[i].low not in preps or i + 1 >= len(scene.units):
            continue
        at = i + 2 if scene.units[i + 1].low == "the" and i + 2 < len(scene.units) else i + 1
        unit = scene.units[at]
        mark = unit.mark
        if isinstance(mark, PartyMark) and mark.form in ("name", "capital", "city", "body"):
            if at + 1 < len(scene.units) and scene.units[at + 1].low in ("'s", "'"):
                continue
            return mark.span.of(scene.layer.text), mark.span, list(mark.codes)
        named = _capitalised(scene, at)
        if named:
            return named.of(scene.layer.text), named, []
    return None


def _capitalised(scene: Scene, at: int) -> Span | None:
    end = at
    while (
        end < len(scene.units)
        and scene.units[end].is_word
        and scene.units[end].span.of(scene.layer.text)[:1].isupper()
    ):
        end += 1
    if end == at or scene.units[at].span.of(scene.layer.text) in _NOT_PLACES:
        return None
    return scene.span(at, end)
