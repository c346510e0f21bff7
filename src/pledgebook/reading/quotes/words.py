"""Words beside a quotation: tokens, and the noun phrase that names who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pledgebook.lexicon.language import view
from pledgebook.lexicon.speech import load_speech, singulars
from pledgebook.terms.span import Span

_SPEECH: Final = view(load_speech)
_NOUNS: Final = _SPEECH.unnamed | _SPEECH.person_nouns | _SPEECH.body_nouns
_TOKEN: Final = re.compile(r"(?:[^\W\d_]\.){1,6}(?!\w)|\w+(?:(?:[’'&/-]|\.(?=[a-z\d]))\w+){0,6}|[^\w\s]")
_LONGEST: Final = 16
_INSERTION: Final = 45


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark; `quoted` when it stands for a whole quotation, whose words the span then covers."""

    start: int
    end: int
    text: str
    low: str
    quoted: bool = False

    @property
    def word(self) -> bool:
        """Whether it is a word or a figure."""
        return self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter or a figure."""
        return self.text[0].isupper() or self.text[0].isdigit()


def tokens_of(text: str, start: int, end: int, holes: list[tuple[Span, Span]] | None = None) -> list[Token]:
    """Return the tokens of `text[start:end]`; each hole (span, words) gives one quoted token."""
    out: list[Token] = []
    for span, words in holes or ():
        out += _plain(text, start, max(start, span.start))
        out.append(Token(words.start, words.end, '"', '"', quoted=True))
        start = span.end
    return out + _plain(text, start, end)


def _plain(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(m.start(), m.end(), m.group(), m.group().lower()) for m in _TOKEN.finditer(text, start, end)
    ]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase as token indexes; `core` is the end of its part before "of", "for", "at".

    `tail` is the end of an insertion between commas that follows it ("the president, Jan Kowal, said"),
    `relative` the index of the "who" between it and its verb.
    """

    start: int
    end: int
    core: int
    tail: int = 0
    relative: int = -1


def skips(token: Token) -> bool:
    """Whether a token may stand between a subject and its verb ("has", "also", "repeatedly")."""
    return (
        token.low in _SPEECH.aux
        or token.low in _SPEECH.adverbs
        or (token.low.endswith("ly") and not token.capital)
    )


def phrase_before(tokens: list[Token], at: int, *, depth: int = 0) -> Phrase | None:
    """Return the noun phrase that ends before token `at`, past adverbs, auxiliaries and insertions between commas."""
    last = at - 1
    while last >= 0 and skips(tokens[last]):
        last -= 1
    if last < 0:
        return None
    token = tokens[last]
    if token.quoted:
        return Phrase(last, last + 1, last + 1)
    if token.low in {"who", "which"} and depth < 2:
        back = last - 1 if last and tokens[last - 1].low == "," else last
        found = phrase_before(tokens, back, depth=depth + 1)
        return Phrase(found.start, found.end, found.core, found.tail, last) if found else None
    if token.low in _SPEECH.speakers:
        return Phrase(last, last + 1, last + 1)
    if token.text in {",", ")", "—", "–", "-"}:
        opener = _insertion(tokens, last)
        found = None if opener is None or depth > 2 else phrase_before(tokens, opener, depth=depth + 1)
        return _with_insertion(tokens, found, last) if found else None
    return _collected(tokens, last)


def _with_insertion(tokens: list[Token], found: Phrase, last: int) -> Phrase:
    """Note the insertion; an office that itself follows a name ("Jan Kowal, the chief -- of long standing -- said") yields to it."""
    if found.start > 1 and tokens[found.start - 1].text == "," and not tokens[found.start].capital:
        named = _collected(tokens, found.start - 2)
        if named is not None and named.start == 0 and tokens[named.end - 1].capital:
            return Phrase(named.start, named.end, named.core, last)
    return Phrase(found.start, found.end, found.core, last, found.relative)


def _insertion(tokens: list[Token], last: int) -> int | None:
    """Return where the insertion that ends at `last` begins: "Smith, the head of NATO, said"."""
    opening = "(" if tokens[last].text == ")" else tokens[last].text
    while last and opening != "(" and tokens[last - 1].text == opening:
        last -= 1
    for index in range(last - 1, max(-1, last - _INSERTION), -1):
        if tokens[index].text == opening:
            while index and tokens[index - 1].text == opening:
                index -= 1  # noqa: PLW2901 - "--" is one dash
            return index
        if tokens[index].text in {":", ";"} or tokens[index].quoted:
            return None
    return None


def _collected(tokens: list[Token], last: int) -> Phrase | None:
    index = core = last
    core += 1
    while index >= 0 and last - index < _LONGEST:
        token = tokens[index]
        if token.low in _SPEECH.determiners and not token.text.isupper():
            index -= 1
            if _links(tokens, index):
                core, index = index, index - 1
                continue
            break
        if _links(tokens, index) and index < last:
            core, index = index, index - 1
            continue
        if (
            token.low == "and"
            and index < last
            and index
            and tokens[index - 1].capital
            and tokens[index + 1].capital
        ):
            index -= 1
            continue
        if not _in_phrase(token):
            break
        index -= 1
    start = index + 1
    while start <= last and tokens[start].text in {".", "&", "'", "’"}:
        start += 1
    return Phrase(start, last + 1, max(core, start + 1)) if start <= last else None


def _links(tokens: list[Token], index: int) -> bool:
    """Whether token `index` is "of", "for", "at" ... after a noun."""
    if index < 1 or tokens[index].low not in _SPEECH.links or tokens[index].capital:
        return False
    before = tokens[index - 1]
    if (
        not before.word
        or before.low in _SPEECH.stops
        or before.low in _SPEECH.determiners
        or before.low.endswith("ing")
    ):
        return before.text in {".", ")"} and before.text == "."
    if (
        before.low in _SPEECH.pronouns
        or before.low in _SPEECH.adverbs
        or before.low in _SPEECH.never_speakers
    ):
        return False
    form = _SPEECH.forms.get(before.low)
    return before.capital or form is None or form.noun or form.form == "base"


def _in_phrase(token: Token) -> bool:
    if token.text in {".", "&", "'", "’"}:
        return True
    if not token.word or token.quoted:
        return False
    if token.capital:
        return token.low not in _SPEECH.never_speakers
    if (
        token.low in _SPEECH.stops
        or token.low in _SPEECH.pronouns
        or token.low in _SPEECH.adverbs
        or token.low in _SPEECH.aux
    ):
        return False
    form = _SPEECH.forms.get(token.low)
    return form is None or form.noun or form.form in {"base", "ing", "part"}


def phrase_after(tokens: list[Token], at: int) -> Phrase | None:
    """Return the noun phrase that begins at token `at`, as after "said" ("the minister of defence Jan Kowal")."""
    while at < len(tokens) and tokens[at].low in _SPEECH.adverbs:
        at += 1
    if at >= len(tokens):
        return None
    if tokens[at].low in _SPEECH.speakers:
        return Phrase(at, at + 1, at + 1)
    index, core = at, 0
    while index < len(tokens) and index - at < _LONGEST:
        token = tokens[index]
        if token.low in {"of", "for", "at", "from"} and index > at and _noun_follows(tokens, index):
            core = core or index
        elif token.low == "and" and index > at and tokens[index - 1].word and _goes_on(tokens, index):
            pass
        elif token.low in _SPEECH.determiners and not token.capital:
            if index > at and tokens[index - 1].low not in {"of", "for", "at", "from", "and"}:
                break
        elif _ends_phrase(tokens, at, index):
            break
        index += 1
    if index == at or not any(t.word for t in tokens[at:index]):
        return None
    return Phrase(at, index, core or index, _apposition(tokens, index))


def _ends_phrase(tokens: list[Token], at: int, index: int) -> bool:
    token = tokens[index]
    if not _in_phrase(token) or (token.text == "." and not _abbreviated(tokens, index)):
        return True
    if index == at or not token.word or token.capital or not tokens[index - 1].capital:
        return False
    named = index - at == 2 and tokens[at].low in _SPEECH.determiners and not token.low.endswith("ed")
    return not named and not _name_ahead(tokens, index)


def _name_ahead(tokens: list[Token], index: int) -> bool:
    """Whether a lower-case word after a capital goes on with a name: "Clinton campaign spokesman Jan Kowal"."""
    for token in tokens[index : index + 4]:
        if token.capital or any(word in _NOUNS for word in singulars(token.low)):
            return True
        if not _in_phrase(token):
            return False
    return False


def _apposition(tokens: list[Token], index: int) -> int:
    """Return the end of a name that follows an office after a comma: "the prosecutor general, Jan Kowal"."""
    if index >= len(tokens) or tokens[index].text != "," or tokens[index - 1].capital:
        return 0
    end = index + 1
    while end < len(tokens) and end - index <= 4 and tokens[end].capital:
        end += 1
    return end if end - index > 2 else 0


def _noun_follows(tokens: list[Token], index: int) -> bool:
    if index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    return (
        (after.capital and after.low not in _SPEECH.never_speakers)
        or after.low in {"the", "a", "its", "his"}
        or (tokens[index].low == "of" and after.word)
    )


def _goes_on(tokens: list[Token], index: int) -> bool:
    """Whether the "and" at `index` joins two names or parts of an office's name."""
    return index + 1 < len(tokens) and (
        tokens[index + 1].capital or tokens[index + 1].low in {"the", "defence", "defense"}
    )


def _abbreviated(tokens: list[Token], index: int) -> bool:
    return (
        index > 0
        and tokens[index - 1].end == tokens[index].start
        and len(tokens[index - 1].text) <= 4
        and index + 1 < len(tokens)
    )
