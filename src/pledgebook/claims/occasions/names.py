"""Where the name of an occasion begins and ends around its noun."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import PartyMark, TimeMark
from pledgebook.reading.syntax import Unit

_OF = frozenset({"of", "on", "for"})
_MEETS = frozenset({"meeting", "session", "reception", "dialogue"})
_OPENING = frozenset('"“„«')
_CLOSING = frozenset('"”“»')
_LONGEST = 14
_TOPIC = 5
_AFTER_TOPIC = frozenset(
    {"in", "at", "by", "to", "with", "where", "which", "that", "who", "next", "last", "this"}
)
_STATE = 3
_SMALL = frozenset({"of", "the", "on", "for", "and", "&"})


def name_start(scene: Scene, at: int) -> tuple[int, bool]:
    """Walk left over the words that name it; tells whether a proper name is among them."""
    text = scene.layer.text
    start, named = at, False
    while start > 0:
        unit = scene.units[start - 1]
        seen = unit.span.of(text)
        proper = unit.kind in ("word", "party", "ordinal") and seen[:1].isupper() and start - 1 > 0
        proper = proper or (unit.kind == "party" and seen[:1].isupper())
        year = isinstance(unit.mark, TimeMark) and unit.mark.when is not None and seen.isdigit()
        plain = unit.kind in ("word", "party") and unit.low.isalpha() and unit.low in occasions().event_words
        linked = (
            unit.low == "-" and start > 1 and named and scene.units[start - 2].span.of(text)[:1].isupper()
        )
        owned = unit.low in ("'", "’") and start > 1 and _is_owner(scene.units[start - 2])
        if not (proper or year or plain or linked or owned or (unit.kind == "ordinal" and start > 1)):
            break
        named = named or proper or year
        start -= 1
    if start < at and scene.units[start].low in ("the", "a", "an"):
        start += 1
    return start, named


def name_end(scene: Scene, at: int) -> tuple[int, bool]:
    """Walk right over "of the UN Security Council", "for Democracy", "on Artificial Intelligence Safety"."""
    text = scene.layer.text
    end = at + 1
    longer = None if scene.units[at].low in _MEETS else _title_end(scene, end) or _purpose_end(scene, end)
    if longer:
        return longer, True
    if end >= len(scene.units) or scene.units[end].low not in _OF:
        return end, False
    i = end + 1
    last = end
    while i < len(scene.units):
        unit = scene.units[i]
        if last == end and scene.units[end].low == "of" and scene.units[at].low in _MEETS and _is_state(unit):
            break
        if unit.kind == "time" and i == end + 1 and scene.units[end].low == "of":
            return i + 1, True
        if unit.kind in ("party", "word", "ordinal") and unit.span.of(text)[:1].isupper():
            last = i + 1
        elif last > end + 1 and (more := _topics_end(scene, i)):
            return more, True
        elif last > end + 1 and _names_state(scene, i, last):
            return i + 2, True
        elif not (unit.is_word and (unit.low in _SMALL or unit.low in occasions().delegates)):
            break
        i += 1
    if last == end and scene.units[end].low == "on" and scene.units[at].low in occasions().public:
        last = _topic_end(scene, end)
    return (_noun_after(scene, last), True) if last > end else (end, False)


def _noun_after(scene: Scene, last: int) -> int:
    """ "a referendum on European defence": a name does not end before the noun of its adjective."""
    mark = scene.units[last - 1].mark
    if not (isinstance(mark, PartyMark) and mark.form == "adjective") or last >= len(scene.units):
        return last
    unit = scene.units[last]
    verbs = {c.verb.first for c in scene.clauses}
    plain = unit.is_word and unit.low.isalpha() and unit.low not in _SMALL | _AFTER_TOPIC
    return last + 1 if plain and last not in verbs else last


def _title_end(scene: Scene, end: int) -> int | None:
    """'the conference "Three Seas Today"': the title in quotation marks belongs to the name."""
    if end >= len(scene.units) or scene.units[end].low not in _OPENING:
        return None
    for i in range(end + 1, min(len(scene.units), end + _LONGEST)):
        if scene.units[i].low in _CLOSING:
            return i + 1 if scene.words(end + 1, end + 2)[:1].isupper() or i > end + 3 else None
    return None


def _purpose_end(scene: Scene, end: int) -> int | None:
    """ "a ceremony marking the liberation of the camp": up to a comma, a place or a time."""
    if end >= len(scene.units) or scene.units[end].low not in occasions().event_purposes:
        return None
    i = end + 1
    while i < min(len(scene.units), end + _LONGEST) and scene.units[i].kind in ("word", "party", "ordinal"):
        if scene.units[i].low in ("in", "on", "at", "by", "and", "which", "that"):
            break
        i += 1
    return i if i > end + 1 else None


def _topic_end(scene: Scene, end: int) -> int:
    """ "a conference on postwar reconstruction": the plain words of its topic, not a day or a verb."""
    verbs = {c.verb.first for c in scene.clauses}
    i = end + 1
    while i < min(len(scene.units), end + _TOPIC) and scene.units[i].is_word and i not in verbs:
        if scene.units[i].low in _AFTER_TOPIC or not scene.units[i].low.replace("-", "").isalpha():
            break
        i += 1
    return i if i > end + 1 and scene.units[i - 1].low not in _SMALL else end


def _topics_end(scene: Scene, i: int) -> int | None:
    """ "on Hunger, Nutrition, and Health": where the list of a name's topics ends, None when no list begins."""
    k = i
    while k + 1 < len(scene.units) and k < i + _LONGEST:
        joint = scene.units[k].low
        word = k + 2 if joint == "," and scene.units[k + 1].low in ("and", "&") else k + 1
        last = joint in ("and", "&") or word == k + 2
        if word >= len(scene.units) or joint not in (",", "and", "&") or not _is_topic(scene, word):
            return None
        if last:
            return word + 1
        k = word + 1
    return None


def _is_topic(scene: Scene, i: int) -> bool:
    return scene.units[i].is_word and scene.words(i, i + 1)[:1].isupper()


def _names_state(scene: Scene, i: int, last: int) -> bool:
    """ "Summit on Peace in Ukraine": the state is what the occasion is about, not where it takes place."""
    return (
        scene.units[i].low == "in"
        and i == last
        and i + 1 < len(scene.units)
        and _is_state(scene.units[i + 1])
        and scene.units[i - 1].low in occasions().state_topics
    )


def _is_state(unit: Unit) -> bool:
    """ "a meeting of the United States and Japan" is no occasion of that name."""
    mark = unit.mark
    return (
        isinstance(mark, PartyMark)
        and mark.form in ("name", "capital", "adjective")
        and all(len(code) == _STATE for code in mark.codes)
    )


def _is_owner(unit: Unit) -> bool:
    """ "the defence ministers' session", "a donors' conference": those whose occasion it is."""
    return unit.low in occasions().delegates or unit.low in occasions().event_words
