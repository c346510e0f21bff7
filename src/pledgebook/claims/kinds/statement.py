"""Statements: direct speech, with the one who says it where the text names him."""

from __future__ import annotations

import re

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Story
from pledgebook.lexicon.speech import load_speech
from pledgebook.reading.marks import Layer, PartyMark, PersonMark, QuoteMark
from pledgebook.terms.span import Span

_FEWEST_WORDS = 3
_MARKS = "\"“”„‟″«»‘’'`"
_PLAIN = frozenset({"name", "capital", "city", "adjective", "demonym", "group", "common"})
_SMALL = frozenset({"of", "for", "on", "and", "the", "in", "de", "&"})
_NO_NAMES = frozenset(
    {"he", "she", "it", "they", "we", "i", "who", "his", "her", "their", "officials", "official"}
)


def read_statements(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the statements of a story; a text that is one quotation from end to end has none."""
    drafts: list[Draft] = []
    seen: set[str] = set()
    for layer, other in ((story.page.body, story.page.title), (story.page.title, story.page.body)):
        for quote in layer.quotes:
            words = _words(layer, quote)
            key = " ".join(re.findall(r"[^\W_]+", words.lower()))
            if key in seen or not _is_statement(layer, quote, words):
                continue
            if any(key in told for told in seen if quote.fragment or layer.where == "title"):
                continue
            seen.add(key)
            drafts.append(_draft(layer, other, quote, words))
    return drafts, []


def _words(layer: Layer, quote: QuoteMark) -> str:
    return " ".join(piece.of(layer.text).strip() for piece in quote.pieces)


def _is_statement(layer: Layer, quote: QuoteMark, words: str) -> bool:
    """Whether quoted words are speech: no title, no scare quotes, not the text itself, not what a headline's mark parts.

    A lower-case fragment of three words stays speech where the text names nobody: the speaker is left out.
    """
    text = layer.text
    if len(quote.span) > 0.9 * len(text.strip()):
        return False
    if layer.where == "title" and not _closed(text, quote):
        return False
    if " ".join(re.findall(r"[\w-]+", words.lower())) in load_speech().set_phrases:
        return False
    attributed = quote.speaker is not None or quote.speaker_party is not None
    if not attributed and _is_titled(layer, quote):
        return False
    if len(words.split()) < _FEWEST_WORDS:
        return not quote.fragment and attributed
    if _is_title(words):
        return not quote.fragment
    return not quote.fragment or attributed or words[:1].islower()


def _is_titled(layer: Layer, quote: QuoteMark) -> bool:
    """ "See the video '...'", "the conference '...'": the words before tell that the quoted ones are a title."""
    before = re.findall(r"[^\W_]+", layer.text[max(0, quote.span.start - 24) : quote.span.start])
    gap = layer.text[max(0, quote.span.start - 2) : quote.span.start]
    return bool(before) and "." not in gap and before[-1].lower() in load_speech().titled


def _closed(text: str, quote: QuoteMark) -> bool:
    return text[quote.span.end - 1] in _MARKS or text[quote.span.start] not in _MARKS


def _is_title(words: str) -> bool:
    """ "Leif Erikson Day", "Stand With Ukraine Through Victory": every longer word has a capital."""
    long = [w for w in re.findall(r"[^\W\d_]+", words) if len(w) > _FEWEST_WORDS]
    return bool(long) and all(w[0].isupper() for w in long) and words[-1:] not in "!?"


def _draft(layer: Layer, other: Layer, quote: QuoteMark, words: str) -> Draft:
    sentence, number = _sentence(layer, quote)
    draft = Draft(kind="statement", layer=layer, sentence=sentence, number=number, rule="statement/quote")
    draft.put("quote", words, quote.pieces)
    if quote.speaker is None:
        return draft
    person = _person(layer, quote)
    if person is not None:
        _put_person(draft, layer, other, quote, person)
    else:
        _put_body(draft, layer, quote)
    return draft


def _person(layer: Layer, quote: QuoteMark) -> PersonMark | None:
    """The mark that names the speaker most fully, or his office where he has no name."""
    marks = [p for p in layer.persons if p.entity == quote.speaker_entity]
    marks.sort(key=lambda p: (p.form != "full", p.form != "surname", p.form == "pronoun"))
    return marks[0] if marks else None


def _put_person(draft: Draft, layer: Layer, other: Layer, quote: QuoteMark, person: PersonMark) -> None:
    assert quote.speaker is not None
    if person.name and person.form in ("full", "surname"):
        near = person.name.split()[-1] in quote.speaker.of(layer.text)
        spans = [quote.speaker] if near else [quote.speaker, person.span]
        draft.put("speaker", person.name, spans, inferred=quote.inferred or not near)
    _put_party(draft, layer, other, quote)


def _put_party(draft: Draft, layer: Layer, other: Layer, quote: QuoteMark) -> None:
    """The speaker's party: beside one of his mentions here, else in the other layer, else as the quotation has it."""
    for where in (layer, other):
        known = [p for p in where.persons if p.entity == quote.speaker_entity and p.party]
        known.sort(key=lambda p: (p.party_span is None, p.form == "pronoun"))
        if known:
            mark = known[0]
            ground = mark.party_span or mark.span
            draft.put(
                "party", mark.party, ground, inferred=quote.inferred or mark.party_span is None, layer=where
            )
            return
    if quote.speaker_party and quote.speaker:
        draft.put("party", quote.speaker_party, quote.speaker, inferred=True)


def _put_body(draft: Draft, layer: Layer, quote: QuoteMark) -> None:
    """A body, a paper or an unnamed official: its name where it has one, its state where it is a state's.

    A word like "American" or "Oslo" inside an institute's name makes it no body of that state.
    """
    assert quote.speaker is not None
    named = next((s for s in (quote.speaker, *quote.speaker_grounds) if _is_name(layer, s)), None)
    if named is not None:
        spans = [quote.speaker] if named == quote.speaker else [quote.speaker, named]
        draft.put(
            "speaker", _bare(named.of(layer.text)), spans, inferred=quote.inferred or named != quote.speaker
        )
    for span in (quote.speaker, *quote.speaker_grounds):
        mark = _party_in(layer, span)
        if mark is not None and named is not None and mark.form != "body":
            return
        if mark is not None:
            draft.put("party", mark.codes[0], mark.span, inferred=quote.inferred or span != quote.speaker)
            return
    if quote.speaker_party and named is None:
        draft.put("party", quote.speaker_party, quote.speaker, inferred=True)


def _party_in(layer: Layer, span: Span) -> PartyMark | None:
    return next((m for m in layer.parties if m.span.overlaps(span) and len(m.codes) == 1), None)


def _is_name(layer: Layer, span: Span) -> bool:
    """Whether words name a body or a paper: capitals throughout, more than a state, a people or "officials"."""
    words = [w for w in re.findall(r"[^\W_][\w.'’&-]*", span.of(layer.text)) if w.lower() not in _SMALL]
    if not words or any(w.lower() in _NO_NAMES for w in words):
        return False
    if not words[-1][0].isupper() or 2 * sum(w[0].isupper() for w in words) < len(words) + 1:
        return False
    mark = _party_in(layer, span)
    return mark is None or mark.form not in _PLAIN or len(mark.span) < len(span) - 4


def _bare(words: str) -> str:
    return re.sub(r"\A[Tt]he\s+", "", words)


def _sentence(layer: Layer, quote: QuoteMark) -> tuple[Span, int]:
    for number, sentence in enumerate(layer.sentences):
        if sentence.span.overlaps(quote.span):
            return sentence.span.joined(quote.span), number
    return quote.span, 0
