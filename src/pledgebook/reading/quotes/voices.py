"""From a noun phrase to a speaker: the person or party mark that fits it, or the phrase's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pledgebook.lexicon.language import view
from pledgebook.lexicon.speech import load_speech
from pledgebook.terms.span import Span

from .scene import Scene, Voice
from .words import Phrase

if TYPE_CHECKING:
    from pledgebook.reading.marks import PersonMark

    from .antecedents import Antecedents
    from .words import Token

_SPEECH: Final = view(load_speech)
_THIRD: Final = frozenset({"he", "she", "his", "her", "him"})
_POSSESSIVE: Final = frozenset({"his", "her", "their", "its"})
_LOOK_BACK: Final = 1500
_OFFICIAL_REACH: Final = 700
_AGED_MOST: Final = 4
_AGED: Final = re.compile(r"\d{2}-year-old$")
_OFFICIALS: Final = re.compile(r"\bofficials?$")
_OF_OFFICIALS: Final = re.compile(r" (?:[a-z]+ ){0,2}officials?\b")


def voice_of(
    scene: Scene, names: Antecedents, tokens: list[Token], phrase: Phrase, last: Voice | None
) -> Voice | None:
    """Return the speaker a phrase names, or the "who" that stands for it; `last` is the speaker of the quotation before, for a pronoun or "the institute"."""
    if phrase.relative >= 0:
        named = voice_of(
            scene, names, tokens, Phrase(phrase.start, phrase.end, phrase.core, phrase.tail), last
        )
        if named is None:
            return None
        who = tokens[phrase.relative]
        return Voice(
            Span(who.start, who.end), named.entity, named.party, named.grounds or (named.span,), pronoun=True
        )
    head = tokens[phrase.start]
    if phrase.end - phrase.start == 1 and (
        head.low in _SPEECH.speakers or head.low in _POSSESSIVE or head.low in _THIRD
    ):
        return _pronoun(scene, head, last)
    start, end = _trimmed(tokens, phrase)
    if start >= end:
        return None
    if head.low in _SPEECH.never_speakers and end - start == 1:
        return None
    span = Span(tokens[start].start, tokens[end - 1].end)
    person = _person(scene, tokens, phrase, span) or _inserted(scene, tokens, phrase)
    if person is not None and person.name is not None:
        return Voice(person.span, person.entity, person.party)
    if person is None and _is_aged(tokens, phrase.start, end):
        return _third_person(scene, span, last)
    party = _party(scene, span) or (person.party if person else None) or _of_officials(scene, span)
    plain = Voice(span, person.entity if person else None, party)
    found = names.of(plain, last)
    if isinstance(found, Span):
        return Voice(span, None, plain.party, (found,))
    if found is not None:
        return Voice(span, found.entity, found.party, (found.span,))
    return plain


def _inserted(scene: Scene, tokens: list[Token], phrase: Phrase) -> PersonMark | None:
    """The name between commas after an office: "Lithuania's president, Gitanas Nauseda, said"."""
    if phrase.tail <= phrase.end + 1 or tokens[phrase.core - 1].capital:
        return None
    start, end = tokens[phrase.end].end, tokens[phrase.tail - 1].end
    found = scene.persons_in(start, end)
    return found[0] if found and len(scene.text[start : found[0].span.start].split()) <= 3 else None


def _trimmed(tokens: list[Token], phrase: Phrase) -> tuple[int, int]:
    """Leave off the article before a capital, and a full stop or comma at the end."""
    start, end = phrase.start, phrase.end
    while start < end - 1 and tokens[start].low == "the" and tokens[start + 1].capital:
        start += 1
    while end > start and not tokens[end - 1].word and not tokens[end - 1].quoted:
        end -= 1
    return start, end


def _person(scene: Scene, tokens: list[Token], phrase: Phrase, span: Span) -> PersonMark | None:
    """Return the last person of the phrase that is not merely whose spokesman or house it is."""
    text = scene.text
    for mark in reversed(scene.persons_in(span.start, span.end)):
        if text[mark.span.end : mark.span.end + 2] in {"'s", "’s"}:
            continue
        begin = mark.whole.start if mark.whole else mark.span.start
        lead = text[max(span.start, begin - 12) : begin].split()
        if lead and (
            lead[-1] in _SPEECH.links or (lead[-1] == "the" and len(lead) > 1 and lead[-2] in _SPEECH.links)
        ):
            continue
        if any(
            t.word for t in tokens[phrase.start : phrase.core] if t.start >= mark.span.end and not t.capital
        ):
            continue
        return mark
    return None


def _party(scene: Scene, span: Span) -> str | None:
    for mark in scene.parties_in(span.start, span.end):
        if len(mark.codes) == 1:
            return mark.codes[0]
    return None


def _pronoun(scene: Scene, head: Token, last: Voice | None) -> Voice:
    span = Span(head.start, head.end)
    for mark in scene.persons_in(head.start, head.end):
        if mark.span == span:
            return Voice(span, mark.entity, mark.party, mark.grounds, pronoun=True)
    if head.low not in _THIRD:
        near = _party_before(scene, head.start) if head.low in {"they", "it", "their", "its"} else None
        if near is not None:
            return Voice(span, None, near[1], (near[0],), pronoun=True)
        keep = (
            last
            if head.low in {"they", "it", "their", "its"} and last is not None and last.entity is None
            else None
        )
        return Voice(span, None, keep.party if keep else None, _grounds(keep), pronoun=True)
    return _third_person(scene, span, last)


def _of_officials(scene: Scene, span: Span) -> str | None:
    """ "a senior defence official said", after "Pentagon officials": the party of the officials named last before."""
    text = scene.text
    if not _OFFICIALS.search(span.of(text)):
        return None
    for mark in reversed(scene.parties_in(max(0, span.start - _OFFICIAL_REACH), span.start)):
        if _OF_OFFICIALS.match(text, mark.span.end) and len(mark.codes) == 1:
            return mark.codes[0]
    return None


def _third_person(scene: Scene, span: Span, last: Voice | None) -> Voice:
    """The person whom "he" or "the 70-year-old leader" names: who was named since, else who spoke last."""
    person = _antecedent(scene, span.start)
    if person is not None and (last is None or _newer(scene, person, last, span.start)):
        return Voice(span, person.entity, person.party, (person.span,), pronoun=True)
    if last is None:
        return Voice(span, pronoun=True)
    return Voice(span, last.entity, last.party, _grounds(last), pronoun=True)


def _is_aged(tokens: list[Token], start: int, end: int) -> bool:
    """ "the 70-year-old leader", "the 59-year-old": somebody named before, by his age."""
    return (
        tokens[start].low == "the"
        and 2 <= end - start <= _AGED_MOST
        and bool(_AGED.match(tokens[start + 1].low))
    )


def _party_before(scene: Scene, at: int) -> tuple[Span, str] | None:
    """Return the party that stands last before "it" or "they" in the same sentence."""
    index = scene.sentence_at(at)
    start = scene.sentences[index].span.start if index >= 0 else max(0, at - _LOOK_BACK)
    for mark in reversed(scene.parties_in(start, at)):
        if len(mark.codes) == 1 and mark.form != "adjective" and not scene.quoted(mark.span.start):
            return mark.span, mark.codes[0]
    return None


def _grounds(voice: Voice | None) -> tuple[Span, ...]:
    if voice is None:
        return ()
    return voice.grounds if voice.pronoun and voice.grounds else (voice.span,)


def _newer(scene: Scene, person: PersonMark, last: Voice, at: int) -> bool:
    """Whether a person's mention is a later subject than the last speaker's words, or a body spoke last."""
    if (last.entity is None and not last.pronoun) or (
        last.entity is not None and last.entity == person.entity
    ):
        return True
    return (
        person.span.start > last.span.end
        and scene.sentence_at(person.span.start) >= scene.sentence_at(at) - 2
    )


def _antecedent(scene: Scene, at: int) -> PersonMark | None:
    """Return the first person of this sentence or of the nearest one before that names a person."""
    found = [m for m in scene.persons_in(max(0, at - _LOOK_BACK), at) if not scene.quoted(m.span.start)]
    if not found:
        return None
    sentence = scene.sentence_at(found[-1].span.start)
    start = scene.sentences[sentence].span.start if sentence >= 0 else 0
    return next(m for m in found if m.span.start >= start)
