"""Pronouns that mean a person, where only one person at hand can be meant."""

from __future__ import annotations

from pledgebook.lexicon.language import view
from pledgebook.lexicon.persons import words_around

from .mentions import Pointer
from .names import Mention
from .roster import Entity
from .scene import Scene

_W = view(words_around)
_DASHES = frozenset("-–—―")
_ENDS = frozenset((".", "!", "?", ":", "…", '"', "”"))


def pronoun_pointers(
    scene: Scene, mentions: list[Mention], pointers: list[Pointer], entities: list[Entity]
) -> list[Pointer]:
    """Resolve "he" and "she" outside quotations to the one person of that gender at hand."""
    quoted = _quoted(scene)
    seen = sorted(
        [(m.first, m.last, m.entity) for m in mentions if m.entity >= 0]
        + [(p.first, p.last, p.entity) for p in pointers]
    )
    out: list[Pointer] = []
    recent: list[tuple[int, int, int]] = []
    coming = 0
    for index, low in enumerate(scene.lows):
        if low not in ("he", "she") or quoted[index]:
            continue
        while coming < len(seen) and seen[coming][0] < index:
            if not quoted[seen[coming][0]]:
                recent.append(seen[coming])
            coming += 1
        gender = "m" if low == "he" else "f"
        fitting = [s for s in recent[-12:] if entities[s[2]].gender in ("", gender)]
        found = _antecedent(scene, fitting, index)
        if found is not None:
            out.append(Pointer(index, index, found[2], None, (found[0], found[1])))
            recent.append((index, index, found[2]))
    return out


def _antecedent(scene: Scene, fitting: list[tuple[int, int, int]], index: int) -> tuple[int, int, int] | None:
    here = scene.sentence[index]
    same = [s for s in fitting if scene.sentence[s[0]] == here]
    if same:
        after = same[-1][1] + 1
        spoke = after < index and scene.joined[after] and scene.lows[after] in _W.speech
        return same[-1] if len({s[2] for s in same}) == 1 or spoke else None
    for back in (1, 2):
        there = [s for s in fitting if scene.sentence[s[0]] == here - back]
        if not there:
            continue
        if len({s[2] for s in there}) == 1:
            return there[-1]
        first = there[0]
        starts = index < 3 or scene.fresh[index] or scene.fresh[index - 1]
        return first if starts and _is_subject(scene, first) else None
    return None


def _is_subject(scene: Scene, span: tuple[int, int, int]) -> bool:
    """Whether the name leads its sentence and a verb of speech follows."""
    after = span[1] + 1
    return after < len(scene) and scene.joined[after] and scene.lows[after] in _W.speech


def _closes(scene: Scene, index: int) -> bool:
    """Whether a second dash follows on the line, as it must after speech; a bullet has none."""
    start = scene.ends[index]
    end = scene.text.find("\n", start)
    line = scene.text[start : end if end >= 0 else len(scene.text)]
    return any(f" {dash}" in line for dash in _DASHES)


def _quoted(scene: Scene) -> list[bool]:
    """Return for each token whether it stands inside double quotation marks or the speech of a dash; a new line closes them."""
    out, inside, spoken, before = [], False, False, 0
    for index, word in enumerate(scene.words):
        leads = not index or "\n" in scene.text[before : scene.starts[index]]
        if leads:
            inside = spoken = False
        if word in _DASHES:
            spoken = not spoken and (leads or scene.words[index - 1] in _ENDS) and _closes(scene, index)
        before = scene.ends[index]
        if word in ("“", "«", "„"):
            inside = True
        elif word in ("”", "»"):
            inside = False
        elif word == '"':
            inside = not inside
        out.append(inside or spoken)
    return out
