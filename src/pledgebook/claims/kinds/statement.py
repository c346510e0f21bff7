"""Statements: direct speech, with the one who says it where the text names him."""

from __future__ import annotations

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Story
from pledgebook.reading.marks import Layer, PartyMark, PersonMark, QuoteMark
from pledgebook.terms.span import Span

_FEWEST_WORDS = 3


def read_statements(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the statements of a story; a text that is one quotation from end to end has none."""
    drafts: list[Draft] = []
    seen: set[str] = set()
    for layer in (story.page.body, story.page.title):
        for quote in layer.quotes:
            words = _words(layer, quote)
            key = " ".join(words.lower().split()).strip(" .,")
            if key in seen or not _is_statement(layer, quote, words):
                continue
            seen.add(key)
            drafts.append(_draft(layer, quote, words))
    return drafts, []


def _words(layer: Layer, quote: QuoteMark) -> str:
    return " ".join(piece.of(layer.text).strip() for piece in quote.pieces)


def _is_statement(layer: Layer, quote: QuoteMark, words: str) -> bool:
    if len(quote.span) > 0.9 * len(layer.text.strip()):
        return False
    if len(words.split()) >= _FEWEST_WORDS:
        return True
    return not quote.fragment and quote.speaker is not None


def _draft(layer: Layer, quote: QuoteMark, words: str) -> Draft:
    sentence, number = _sentence(layer, quote)
    draft = Draft(kind="statement", layer=layer, sentence=sentence, number=number, rule="statement/quote")
    draft.put("quote", words, quote.pieces)
    if quote.speaker is None:
        return draft
    person = _person(layer, quote)
    if person is not None and person.name:
        draft.put(
            "speaker",
            person.name,
            _ground(layer, quote, person),
            inferred=quote.inferred or person.form == "pronoun",
        )
        if person.party:
            draft.put(
                "party",
                person.party,
                person.party_span or person.span,
                inferred=quote.inferred or person.party_span is None,
            )
        return draft
    body = next((m for m in layer.parties if m.span.overlaps(quote.speaker) and len(m.codes) == 1), None)
    _put_body(draft, layer, quote, body)
    return draft


def _put_body(draft: Draft, layer: Layer, quote: QuoteMark, body: PartyMark | None) -> None:
    assert quote.speaker is not None
    words = quote.speaker.of(layer.text)
    if body is not None:
        draft.put("party", body.codes[0], body.span, inferred=quote.inferred)
    if any(w[:1].isupper() for w in words.split()) and (
        body is None or body.form not in ("name", "capital", "adjective")
    ):
        draft.put("speaker", words, quote.speaker, inferred=quote.inferred)


def _person(layer: Layer, quote: QuoteMark) -> PersonMark | None:
    if quote.speaker_entity is None:
        return None
    marks = [p for p in layer.persons if p.entity == quote.speaker_entity]
    named = [p for p in marks if p.form == "full"] or [p for p in marks if p.name and p.form == "surname"]
    with_party = [p for p in named if p.party_span is not None] or [p for p in named if p.party]
    return (with_party or named or [None])[0]  # type: ignore[list-item]


def _ground(layer: Layer, quote: QuoteMark, person: PersonMark) -> list[Span]:
    """The words that name the speaker; a role or pronoun beside the quote also points at the name."""
    assert quote.speaker is not None
    assert person.name is not None
    last = person.name.split()[-1]
    return [quote.speaker] if last in quote.speaker.of(layer.text) else [quote.speaker, person.span]


def _sentence(layer: Layer, quote: QuoteMark) -> tuple[Span, int]:
    for number, sentence in enumerate(layer.sentences):
        if sentence.span.overlaps(quote.span):
            return sentence.span.joined(quote.span), number
    return quote.span, 0
