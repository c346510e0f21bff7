"""Words that may stand for others in an altered text: another state, another verb, another number, in the same form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pledgebook.lexicon.grammar import VerbForm, grammar
from pledgebook.lexicon.inflect import regular_forms
from pledgebook.lexicon.parties import State, bodies, class_of, states

STATES = ("NOR", "CAN", "PRT", "JPN")
ARTICLED = (("NLD", "Netherlands"), ("GBR", "United Kingdom"), ("PHL", "Philippines"))
BRIEF = (("GBR", "UK"), ("USA", "US"))
ORGANISATIONS = (("NATO", "NATO"), ("EU", "EU"), ("WB", "World Bank"))
ASSEMBLIES = (("DEU", "Bundestag"), ("NOR", "Storting"))
LEADERS = (
    ("ITA", "Giorgia Meloni", "Meloni"),
    ("FRA", "Emmanuel Macron", "Macron"),
    ("CAN", "Justin Trudeau", "Trudeau"),
    ("GBR", "Rishi Sunak", "Sunak"),
)
LED = ("GBR", "CAN")
KNOWN = frozenset(
    code for code, *_ in (*((c,) for c in STATES), *ARTICLED, *BRIEF, *ORGANISATIONS, *ASSEMBLIES, *LEADERS)
)
GROUP = re.compile(
    r"(?:(?:Western|European|other|its|their|foreign|international) )*(?:partners|allies|countries)$"
)
SUBJECTS = ("it", "he", "she", "they")
OWNERS = ("its", "his", "her", "their")


@dataclass(frozen=True, slots=True)
class Swap:
    """Words of a text from `start` to `end` and the words put there; `code` is the party they name."""

    start: int
    end: int
    new: str
    code: str = ""


def _free(choices: Iterable[tuple[str, ...]], taken: set[str]) -> tuple[str, ...] | None:
    return next((c for c in choices if c[0] not in taken), None)


def _free_state(taken: set[str]) -> str | None:
    """A state that the text does not name, for its adjective, capital or people."""
    return next((c for c in (*STATES, *LED) if c not in taken), None)


@cache
def _by_code() -> dict[str, State]:
    return {state.code: state for state in states()}


def _surfaces(state: State) -> list[tuple[str, str]]:
    forms = [("name", n) for n in (state.name, *state.names)]
    forms += [("adjective", n) for n in state.adjectives] + [("people", n) for n in state.people]
    forms += [("capital", n) for n in state.capitals]
    return sorted(forms, key=lambda form: -len(form[1]))


def _another_name(
    text: str, at: int, words: str, taken: set[str], *, adjective: bool
) -> tuple[str, str] | None:
    """Another state's name: with an article after "the", as short letters for short letters."""
    articled = text[max(0, at - 4) : at].lower() == "the "
    brief = words.replace(".", "").isupper()
    if brief and not articled and re.match(r" [a-z]+(?<!s)\b", text[at + len(words) :]):
        adjective = True
    if adjective:
        code = _free_state(taken)
        found = (code, _by_code()[code].adjectives[0]) if code else None
    elif articled:
        found = _free([*(BRIEF if brief else ()), *ARTICLED], taken)
    else:
        found = _free([(c, _by_code()[c].name) for c in STATES], taken)
    return (found[0], found[1]) if found else None


def _another_form(text: str, at: int, form: str, words: str, taken: set[str], *, adjective: bool):
    if form == "name":
        return _another_name(text, at, words, taken, adjective=adjective)
    code = _free_state(taken)
    if code is None:
        return None
    state = _by_code()[code]
    new = {
        "adjective": state.adjectives[0],
        "capital": state.capitals[0],
        "people": f"{state.adjectives[0]}s",
    }
    return code, new[form]


def another_party(
    text: str, start: int, end: int, codes: set[str], taken: set[str], *, adjective: bool = False
) -> Swap | None:
    """Put another party for the words of `codes` in text[start:end], in the same form; None where none fits.

    `taken` are the codes the text names already; `adjective` says that a name stands as one ("U.S. President").
    """
    words = text[start:end]
    for code in sorted(codes & set(_by_code())):
        for form, surface in _surfaces(_by_code()[code]):
            found = re.search(rf"(?<!\w){re.escape(surface)}(?!\w)", words)
            if not found:
                continue
            inside = adjective or (form == "name" and bool(re.match(r" [A-Za-z]", words[found.end() :])))
            other = _another_form(text, start + found.start(), form, surface, taken, adjective=inside)
            return Swap(start + found.start(), start + found.end(), other[1], other[0]) if other else None
    return _another_body(text, start, end, taken) or _another_organisation(text, start, end, codes, taken)


def _another_body(text: str, start: int, end: int, taken: set[str]) -> Swap | None:
    words = text[start:end]
    if not any(name in words for name, _ in bodies()):
        return None
    if class_of(words) == "parliament":
        other = _free(ASSEMBLIES, taken)
        return Swap(start, end, other[1], other[0]) if other else None
    code = _free_state(taken)
    return Swap(start, end, f"{_by_code()[code].adjectives[0]} government", code) if code else None


def _another_organisation(text: str, start: int, end: int, codes: set[str], taken: set[str]) -> Swap | None:
    words = text[start:end]
    if words.lower() in SUBJECTS or words.lower() in OWNERS or not codes:
        return _another_pronoun(words, start, end, taken)
    if GROUP.search(words) and not words[0].isupper():
        return Swap(start, end, "Baltic states", "EST")
    if codes & set(_by_code()):
        return None
    other = _free(ORGANISATIONS, taken | codes)
    if other is None:
        return None
    tail = re.search(r" (?:countries|members|member states|allies)$", words)
    return Swap(start, end, other[1] + (tail[0] if tail else ""), other[0])


def _another_pronoun(words: str, start: int, end: int, taken: set[str]) -> Swap | None:
    code = next((c for c in STATES if c not in taken), None)
    if code is None:
        return None
    name = _by_code()[code].name
    if words.lower() in SUBJECTS:
        return Swap(start, end, name, code)
    return Swap(start, end, f"{name}'s", code) if words.lower() in OWNERS else None


def another_leader(name: str, taken: set[str]) -> tuple[str, str] | None:
    """Another state's leader, by full name or surname as `name` is: (code, name)."""
    found = _free(LEADERS, taken)
    return (found[0], found[1] if " " in name else found[2]) if found else None


def _forms_of(word: str, lemma: str) -> list[VerbForm]:
    return [form for form in grammar().verbs.get(word.lower(), ()) if form.lemma == lemma]


def another_verb(word: str, lemma: str, new: str) -> str | None:
    """The verb `new` in the form that `word` is of `lemma`: delivered -> refused; None when `word` is no form of it."""
    forms = _forms_of(word, lemma)
    if not forms and not word.lower().endswith(("ed", "ing")):
        return None
    kind = forms[0].form if forms else "past" if word.lower().endswith("ed") else "ing"
    return regular_forms(new)[kind]


def base_of(lemma: str) -> str:
    """The base form of a verb without its particle."""
    return lemma.split(maxsplit=1)[0]


CARDINALS = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
BRIEF_MONTHS = ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"]
SPANS_OF_TIME = ["week", "month", "year"]
ROUNDS = (
    CARDINALS,
    ORDINALS,
    DAYS,
    MONTHS,
    BRIEF_MONTHS,
    SPANS_OF_TIME,
    ["today", "yesterday"],
    ["million", "billion"],
)


def _following() -> dict[str, str]:
    return {word: around[(n + 1) % len(around)] for around in ROUNDS for n, word in enumerate(around)}


FOLLOWING = {**_following(), "one": "two", "trillion": "billion", "thousand": "million", "bn": "m", "m": "bn"}
WORD = re.compile(r"[A-Za-z]+")


def other_words(words: str) -> list[tuple[int, int, str]]:
    """Number words, weekdays, months and scales in `words`, each with the next of its kind."""
    out = []
    for found in WORD.finditer(words):
        new = FOLLOWING.get(found[0]) or FOLLOWING.get(found[0].lower())
        if new:
            out.append((found.start(), found.end(), new.capitalize() if found[0][0].isupper() else new))
    return out


def other_digits(words: str) -> list[tuple[int, int, str]]:
    """The first and the last digit in `words`, each with another digit (no leading zero)."""
    places = [i for i, sign in enumerate(words) if sign.isascii() and sign.isdigit()]
    out = []
    for i in dict.fromkeys(places[:1] + places[-1:]):
        digit = int(words[i])
        out.append((i, i + 1, str(digit + 1 if digit < 9 else 8)))
    return out


NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
SCALES = tuple(Decimal(10) ** n for n in (0, 3, 6, 9, 12))


def scaled(value: float, words: str, at: int, digit: str) -> int | float | None:
    """What `value` becomes when the digit at `at` of its words becomes `digit`; None where the words tell it otherwise."""
    found = next((m for m in NUMBER.finditer(words) if m.start() <= at < m.end()), None)
    if found is None or not digit.isdigit():
        return None
    before = Decimal(found[0].replace(",", ""))
    after = words[found.start() : at] + digit + words[at + 1 : found.end()]
    factor = Decimal(str(value)) / before if before else Decimal(0)
    if factor not in SCALES:
        return None
    number = Decimal(after.replace(",", "")) * factor
    return int(number) if number == number.to_integral_value() else float(number)


def names_a_year(words: str) -> bool:
    """Whether words hold what reads as a year of our days: a model 2001 would be one."""
    return bool(re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", words))
