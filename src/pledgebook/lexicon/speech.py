"""Words of speech: verbs with their frames, and the closed classes that stand in a speech tag."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from .inflect import Form, regular_forms
from .language import per_language
from .load import read_words

Frame = Literal["say", "name", "act", "tag"]
FRAMES: Final[tuple[Frame, ...]] = ("say", "name", "act", "tag")


@dataclass(frozen=True, slots=True)
class SpeechForm:
    """One form of a verb of speech. `noun` when the form is a noun as often ("report", "calls")."""

    lemma: str
    frame: Frame
    form: Form
    noun: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of speech of one language; all keys in lower case."""

    forms: dict[str, SpeechForm]
    adverbs: frozenset[str]
    aux: frozenset[str]
    pronouns: frozenset[str]
    speakers: frozenset[str]
    stops: frozenset[str]
    links: frozenset[str]
    determiners: frozenset[str]
    never_speakers: frozenset[str]
    nouns: frozenset[str]
    reduced: frozenset[str]
    be: frozenset[str]
    elisions: tuple[str, ...]
    leads: tuple[str, ...]
    body_nouns: frozenset[str]
    body_heads: frozenset[str]
    person_nouns: frozenset[str]
    not_participles: frozenset[str]
    unnamed: frozenset[str]
    animate: frozenset[str]
    times: frozenset[str]
    same_role: dict[str, tuple[str, ...]]
    titled: frozenset[str]
    set_phrases: frozenset[str]


def inflected(lemma: str, irregular: dict[str, str]) -> dict[Form, str]:
    """Return the forms of a verb: regular ones by rule, those of `irregular` as given (part = past if unsaid)."""
    forms = regular_forms(lemma)
    past = irregular.get("past", forms["past"])
    return {
        "base": lemma,
        "third": irregular.get("third", forms["third"]),
        "ing": irregular.get("ing", forms["ing"]),
        "part": irregular.get("part", past),
        "past": past,
    }


def singulars(word: str) -> tuple[str, ...]:
    """Return a noun in lower case and what it may be the plural of ("authorities" -> "authority")."""
    if word.endswith("ies"):
        return word, word[:-3] + "y"
    if word.endswith("men"):
        return word, word[:-3] + "man"
    if word.endswith("es"):
        return word, word[:-1], word[:-2]
    return (word, word[:-1]) if word.endswith("s") else (word,)


@per_language
def load_speech() -> Speech:
    """Return the words of speech of a language; DataFault when it has no such file."""
    data = read_words("speech")
    nouns = frozenset(data["also_noun"])
    forms: dict[str, SpeechForm] = {}
    for frame in FRAMES:
        for lemma in data["frames"][frame]:
            for form, word in inflected(lemma, data["irregular"].get(lemma, {})).items():
                noun = lemma in nouns and form in {"base", "third"}
                forms.setdefault(word, SpeechForm(lemma, frame, form, noun)) if form != "past" else None
                if form == "past" and (word not in forms or forms[word].lemma == lemma):
                    forms[word] = SpeechForm(lemma, forms[word].frame if word in forms else frame, "past")
    sets = {name: frozenset(data[name]) for name in _SETS}
    roles = {noun: tuple(others) for noun, others in data["same_role"].items()}
    return Speech(
        forms=forms, same_role=roles, elisions=tuple(data["elisions"]), leads=tuple(data["leads"]), **sets
    )


_SETS: Final = (
    "adverbs", "aux", "pronouns", "speakers", "stops", "links", "determiners", "never_speakers", "nouns", "reduced", "be", "body_nouns", "body_heads",
    "person_nouns", "not_participles", "unnamed",
    "animate", "times", "titled", "set_phrases",
)  # fmt: skip
