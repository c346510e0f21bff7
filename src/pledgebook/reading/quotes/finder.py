"""Finds direct speech and who speaks: pairs marks, joins what a tag parts, and reads tags, cues and the thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pledgebook.reading.marks import PartyMark, PersonMark, QuoteMark, Sentence
from pledgebook.terms.span import Span

from .antecedents import Antecedents
from .grouping import group_pieces
from .leads import cue_before, may_speak
from .pieces import find_pieces
from .scene import Scene, Voice
from .shape import is_fragment, stands_alone
from .subjects import subject_of
from .tags import Cue, signature, tag_after, tag_in_sentence
from .voices import voice_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pledgebook.terms.problem import Problem

    from .pairing import Piece
    from .words import Token

_LEAD_IN: Final = frozenset({",", "-", "–", "—", "and", "but", "so", "(", "[", "..."})


def find_quotes(
    text: str, sentences: Sequence[Sentence], persons: Sequence[PersonMark], parties: Sequence[PartyMark]
) -> tuple[list[QuoteMark], list[Problem]]:
    """Return the quotations of `text` in order with their speakers, and a problem for each mark without a partner.

    One mark is one statement in the gold guide's sense: runs in one paragraph with only a tag between them are
    joined, a new paragraph begins a new one. Titles and scare quotes are marked too, as fragments. The speaker is
    the person or body that a tag or cue names, inferred when it is carried over from the speech before, and None
    when the text names nobody. `persons` and `parties` may be empty.
    """
    pieces, problems = find_pieces(text, sentences)
    scene = Scene(text, sentences, persons, parties, pieces)
    reader = _Thread(scene)
    return reader.read(group_pieces(scene)), problems


class _Thread:
    """Reads the quotations in order and keeps who spoke last."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.names = Antecedents(scene)
        self.last: Voice | None = None
        self.last_group: list[Piece] | None = None
        self.last_inherits = False

    def read(self, groups: list[list[Piece]]) -> list[QuoteMark]:
        found: list[tuple[list[Piece], Voice | None]] = []
        for group in groups:
            voice = self._voice(group)
            if voice is not None and self._continues_into(found, group) and found[-1][1] is None:
                found[-1] = (found[-1][0], _carried(voice))
            found.append((group, voice))
            if voice is not None:
                self.last = voice
            self.last_group, self.last_inherits = group, voice is not None
        return [self._mark(group, voice) for group, voice in found]

    def _continues_into(self, found: list[tuple[list[Piece], Voice | None]], group: list[Piece]) -> bool:
        return (
            bool(found)
            and found[-1][0][-1].ending == "continued"
            and group[0].line == found[-1][0][-1].line + 1
        )

    def _mark(self, group: list[Piece], voice: Voice | None) -> QuoteMark:
        fragment = len(group) == 1 and is_fragment(self.scene.text, group[0])
        span = Span(group[0].span.start, group[-1].span.end)
        pieces = tuple(piece.words for piece in group)
        if voice is None:
            return QuoteMark(span=span, pieces=pieces, fragment=fragment)
        return QuoteMark(
            span=span, pieces=pieces, fragment=fragment, speaker=voice.span, speaker_entity=voice.entity,
            speaker_party=voice.party, speaker_grounds=voice.grounds, inferred=voice.inferred,
        )  # fmt: skip

    def _voice(self, group: list[Piece]) -> Voice | None:
        scene, first = self.scene, group[0]
        left = scene.before(first.span.start)
        right = scene.after(first.span.end)
        cue = self._cue(first, left, right)
        if cue is None and len(group) == 1 and first.ending != "continued":
            cue = self._trailing(first)
        if cue is not None:
            return None if cue.blocked else self._of_cue(cue, left)
        if all(token.low in _LEAD_IN for token in left):
            return self._led(first) or self._carry(group)
        return None

    def _cue(self, first: Piece, left: list[Token], right: list[Token]) -> Cue | None:
        text = self.scene.text
        last_char = text[first.words.end - 1]
        tag = (
            tag_after(right) or signature(right)
            if right and self._may_follow(first, left, right, last_char)
            else None
        )
        cue = cue_before(left) if left else None
        if tag is not None and tag.blocked:
            return tag
        if cue is not None and cue.blocked:
            return tag
        if cue is not None and cue.direct and (tag is None or (last_char != "," and right[0].text != ",")):
            return cue
        if tag is not None and (tag.phrase is not None or cue is None):
            return tag
        return cue or (tag_in_sentence(right) if right else None)

    def _may_follow(self, first: Piece, left: list[Token], right: list[Token], last_char: str) -> bool:
        if first.dash or last_char in ",?!—–-…" or right[0].text in {",", "-", "–", "—", "―"}:
            return True
        return not left or stands_alone(self.scene.text, first) or right[0].low == "according"

    def _trailing(self, first: Piece) -> Cue | None:
        """'"We will." Crosetto said.': a tag set as a sentence of its own; '"We will." - Crosetto': a signature."""
        scene, at = self.scene, first.span.end
        index = scene.sentence_at(at)
        following = scene.sentences[index] if index >= 0 and scene.sentences[index].span.start >= at else None
        if following is None:
            index += 1
            following = scene.sentences[index] if index < len(scene.sentences) else None
        if (
            following is None
            or following.span.start - at > 3
            or following.span.start < at
            or "\n" in scene.text[at : following.span.start]
        ):
            return None
        tokens = scene.tokens(following.span.start, min(following.span.end, at + 160))
        if tokens and tokens[0].text in {"—", "–", "―", "-"}:
            return signature(tokens)
        cue = tag_after(tokens)
        if cue is None or cue.phrase is None or len(tokens) - cue.end > 5 or any(t.quoted for t in tokens):
            return None
        return cue if cue.end < len(tokens) and tokens[cue.end].text in {".", "on", "in", "at"} else None

    def _of_cue(self, cue: Cue, left: list[Token]) -> Voice | None:
        if cue.phrase is not None:
            return voice_of(self.scene, self.names, cue.tokens, cue.phrase, self.last)
        if cue.after and cue.tokens:
            named = [
                p
                for p in self.scene.persons_in(cue.tokens[0].start, cue.tokens[-1].end)
                if p.name is not None
            ]
            return Voice(named[0].span, named[0].entity, named[0].party) if named else None
        subject = subject_of(left)
        return (
            voice_of(self.scene, self.names, left, subject, self.last)
            if subject and may_speak(left, subject)
            else None
        )

    def _led(self, first: Piece) -> Voice | None:
        """A sentence before that ends with a colon leads to the words, on this line or the one above."""
        scene = self.scene
        index = scene.sentence_at(first.span.start)
        if index >= 0 and scene.sentences[index].span.start >= first.span.start:
            index -= 1
        if index < 0:
            return None
        before = scene.sentences[index].span
        if scene.text[before.end - 1] != ":" or scene.text[before.end : first.span.start].strip(
            " \t\n\r-–—•*"
        ):
            return None
        tokens = scene.before(before.end)
        cue = cue_before(tokens)
        return self._of_cue(cue, tokens) if cue and not cue.blocked else None

    def _carry(self, group: list[Piece]) -> Voice | None:
        scene, first = self.scene, group[0]
        if is_fragment(scene.text, first):
            return None
        index = scene.sentence_at(first.span.start - 1)
        while index >= 0 and scene.sentences[index].span.start >= first.span.start:
            index -= 1
        if index < 0:
            return None
        before = scene.sentences[index]
        if scene.text[before.span.end : first.span.start].count("\n") and before.kind == "heading":
            return None
        if self.last_group is not None and before.span.start <= self.last_group[-1].span.end:
            near = self._next_to(first)
            if near:
                return _carried(self.last) if self.last_inherits and self.last else None
        return self._from_sentence(before)

    def _next_to(self, first: Piece) -> bool:
        assert self.last_group is not None
        return first.line - self.last_group[-1].line <= 1

    def _from_sentence(self, before: Sentence) -> Voice | None:
        """The sentence before tells what somebody said: the words after it are taken for his."""
        scene = self.scene
        tokens = scene.before(before.span.end)
        cue = cue_before(tokens)
        if cue is not None and not cue.blocked:
            voice = self._of_cue(cue, tokens)
            return _carried(voice) if voice else None
        subject = subject_of(tokens)
        voice = voice_of(scene, self.names, tokens, subject, self.last) if subject else None
        return _carried(voice) if voice and (voice.entity is not None or voice.pronoun) else None


def _carried(voice: Voice) -> Voice:
    grounds = voice.grounds if voice.pronoun and voice.grounds else (voice.span,)
    return Voice(voice.span, voice.entity, voice.party, grounds, inferred=True, pronoun=voice.pronoun)
