"""What an office means, apart from its words: "defence minister" and "secretary of defense" are one office."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.lexicon.language import per_language, view
from pledgebook.lexicon.persons import words_around

_W = view(words_around)
LINKS = frozenset(("of", "for", "to", "at"))
LONG = frozenset(
    ("minister", "secretary", "head", "chief", "president", "chair", "speaker", "director", "commander", "commissioner",
     "ambassador", "representative", "adviser", "leader", "prime minister", "spokesperson", "envoy", "member", "general",
     "commander-in-chief", "secretary-general", "deputy", "official", "executive", "governor", "prosecutor", "vice-president",
     "undersecretary", "coordinator", "founder", "analyst", "professor", "inspector", "journalist", "rapporteur", "mayor",
     "king", "queen", "prince", "minister-president", "chancellor", "aide", "candidate", "lady", "president-elect")
)  # fmt: skip
_GENDERS = {"king": "m", "queen": "f", "pope": "m", "prince": "m", "princess": "f", "lady": "f"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an office is, apart from its words: "defence minister" and "secretary of defense" are one `office`."""

    kind: str
    field: frozenset[str]
    office: str | None
    past: bool = False
    gender: str = ""

    def fits(self, other: Meaning) -> bool:
        """Whether words of this meaning may point at a bearer of `other` ("the minister" at a defence minister)."""
        if self.past != other.past:
            return False
        if self.office and other.office:
            return self.office == other.office
        if self.kind == "leader" and not self.field:
            return (other.office or other.kind) in _W.leaders
        if (
            self.kind == "minister"
            and not self.field
            and other.office in ("foreign minister", "defence minister")
        ):
            return other.kind == "minister"
        return self.kind == other.kind and (not self.field or self.field <= other.field)


@per_language
def meaning_of(phrase: str) -> Meaning | None:
    """Return the meaning of an office written alone ("prime minister"), None where no head is in it."""
    words = phrase.lower().split()
    for at in range(len(words) - 1, -1, -1):
        if at < len(words) - 1 and words[at] not in LONG | _W.heads.keys():
            continue
        if (kind := kind_of(words[at])) is not None and not (at > 0 and words[at - 1] in LINKS | {"the"}):
            return make_meaning(words, at, kind, past=False)
    return None


def make_meaning(words: list[str], head: int, kind: str, *, past: bool) -> Meaning:
    """Return what the lower-case words of an office mean; `head` is the number of its head noun."""
    fields = (
        _W.modifiers.get(w, w)
        for i, w in enumerate(words)
        if i != head and (w in _W.modifiers or w in _W.portfolios)
    )
    low = words[head]
    gender = _GENDERS.get(kind, "f" if low.endswith("woman") else "m" if low.endswith("man") else "")
    return Meaning(kind, frozenset(fields) - {""}, _office(words, head), past, gender)


def kind_of(low: str) -> str | None:
    """Return what a lower-case head noun (singular, plural or short) means, None for other words."""
    return _W.kinds.get(low)


def _office(words: list[str], head: int) -> str | None:
    """Return the office the words stand for, if the lexicon names it; "deputy" and "vice" make another one."""
    singular = [_W.plurals.get(w, w) if i == head else w for i, w in enumerate(words)]
    for start in range(head + 1):
        found = _W.offices.get(" ".join(singular[start : head + 1]))
        whole = _W.offices.get(" ".join(singular[start:]))
        if whole or found:
            before = set(singular[:start])
            if before & {"deputy", "vice", "assistant", "under", "first"}:
                return None
            return whole or (found if len(singular) == head + 1 or found != "president" else None)
    return None
