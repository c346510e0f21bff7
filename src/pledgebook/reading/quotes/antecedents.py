"""Whom a common noun or a short name stands for: "the president", "the institute", "analysts", "ISW"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, Final

from pledgebook.lexicon.language import view
from pledgebook.lexicon.speech import load_speech
from pledgebook.terms.span import Span

if TYPE_CHECKING:
    from pledgebook.reading.marks import PersonMark

    from .scene import Scene, Voice

_SPEECH: Final = view(load_speech)
_HEAD: Final = "|".join(sorted(_SPEECH.body_heads))
_BODY: Final = re.compile(
    rf"\b(?=[A-Z])(?:[A-Z][\w’'&-]{{0,30}} (?:(?:of|for|on|and|the|in) ){{0,3}}){{0,6}}?(?:{_HEAD})\b"
    r"(?:(?: (?:of|for|on|and|the|in)){1,3}(?: [A-Z][\w’'&-]{0,30}){1,4}){0,3}(?: \([A-Z][A-Za-z]{1,9}\))?"
)
_SHORT: Final = re.compile(r"[A-Z][A-Za-z]{1,9}$")
_REACH: Final = 2500
_ARTICLES: Final = frozenset({"the", "a", "an", "this", "that"})


class Antecedents:
    """Names met in a text, looked up by what may stand for them; nothing is read before it is asked for."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @cached_property
    def bodies(self) -> list[Span]:
        """The bodies named in the text, in order, outside of quotations."""
        found = (Span(m.start(), m.end()) for m in _BODY.finditer(self.scene.text))
        text = self.scene.text
        bare = (
            Span(s.start + 4, s.end) if s.of(text).startswith("The ") and s.of(text)[-1] == ")" else s
            for s in found
        )
        return [span for span in bare if " " in span.of(text)]

    @cached_property
    def shorts(self) -> dict[str, Span]:
        """The first body that bears each short name: "ISW" of "Institute for the Study of War (ISW)"."""
        out: dict[str, Span] = {}
        for span in self.bodies:
            words = span.of(self.scene.text)
            if words.endswith(")"):
                out.setdefault(words[words.rindex("(") + 1 : -1], span)
        return out

    def of(self, voice: Voice, last: Voice | None) -> PersonMark | Span | None:
        """Return the person or the body's name that the words of `voice` stand for, None when they stand for themselves."""
        words = voice.span.of(self.scene.text)
        head = words.split()[0] if words else ""
        if _SHORT.match(words) and words.isupper():
            full = self.shorts.get(words)
            return full if full is not None and full.start < voice.span.start else None
        if head in self.shorts and words.split()[-1].lower() in _SPEECH.body_nouns:
            return self.shorts[head]
        plain = _without_article(words)
        if plain is None and words.split()[-1] in _SPEECH.body_nouns and self._definite(voice.span):
            return self._body(voice, last)
        if plain is None:
            return None
        if plain in _SPEECH.body_nouns:
            return self._body(voice, last)
        return self._person(plain, voice) if head.lower() in {"the", "this", "that"} else None

    def _definite(self, span: Span) -> bool:
        return self.scene.text[max(0, span.start - 4) : span.start].lower() == "the "

    def _body(self, voice: Voice, last: Voice | None) -> Span | None:
        """The body that spoke last, else the one named last."""
        text = self.scene.text
        if last is not None and last.entity is None and not last.pronoun:
            named = last.grounds[0] if last.grounds else last.span
            if named.of(text)[:1].isupper() and _without_article(named.of(text)) is None:
                return named
        index = bisect_left(self.bodies, voice.span) - 1
        near = self.bodies[index] if index >= 0 else None
        return near if near is not None and voice.span.start - near.start < _REACH else None

    def _person(self, noun: str, voice: Voice) -> PersonMark | None:
        """The person of that role who was named last."""
        if not any(noun.endswith(person) for person in _SPEECH.person_nouns):
            return None
        wanted = (noun, *_SPEECH.same_role.get(noun, ()))
        before, after = self.scene.persons_around(voice.span)
        return next((mark for mark in (*before, *after) if _bears(mark, wanted)), None)


def _bears(mark: PersonMark, wanted: tuple[str, ...]) -> bool:
    role = (mark.role or "").lower()
    if mark.name is None or not role:
        return False
    return any(role == w or role.endswith(" " + w) or role.startswith(w + " ") for w in wanted)


def _without_article(words: str) -> str | None:
    """Return a common noun phrase without its article in lower case, None for a name."""
    parts = words.split()
    if parts and parts[0].lower() in _ARTICLES:
        parts = parts[1:]
    elif len(parts) > 1 and parts[0][:1].isupper():
        return None
    if not parts or len(parts) > 4 or any(not p[0].islower() for p in parts[1:]):
        return None
    if parts[0][:1].isupper() and parts[0].lower() not in _SPEECH.body_nouns:
        return None
    return " ".join(parts).lower()
