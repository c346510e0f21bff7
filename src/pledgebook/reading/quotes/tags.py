"""Speech tags, which follow a quotation: '"...," Crosetto said', '"...," said the minister', '"..." - Jan Kowal'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pledgebook.lexicon.language import view
from pledgebook.lexicon.speech import load_speech

from .words import Phrase, Token, phrase_after, phrase_before, skips

_SPEECH: Final = view(load_speech)
_LEADS: Final = tuple(tuple(lead.split()) for lead in _SPEECH.leads)
_QUOTING: Final = frozenset({"quote", "cite"})
_WHOM: Final = frozenset({"him", "her"})
_AS: Final = frozenset({"saying", "telling", "writing"})
DASHES: Final = frozenset({"-", "–", "—", "―"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Who speaks, as a phrase of `tokens`; `direct` when nothing but a comma or colon parts it from the words.

    `end` is the index of the token after the cue; `phrase` is None when the verb has no subject of its own.
    """

    tokens: list[Token]
    phrase: Phrase | None
    end: int
    direct: bool = True
    blocked: bool = False
    after: bool = False


def tag_after(tokens: list[Token]) -> Cue | None:
    """Return the tag that begins right after a quotation: ", he said", "said X", "according to X", "- X wrote"."""
    at = 0
    while at < len(tokens) and (
        tokens[at].text in DASHES
        or tokens[at].text == ","
        or (tokens[at].text == "." and _resumes(tokens, at))
    ):
        at += 1
    if at >= len(tokens):
        return None
    if _impersonal(tokens, at):
        return Cue(tokens, None, at, blocked=True)
    lead = lead_at(tokens, at)
    if lead is not None:
        return lead
    verb = at
    while verb < len(tokens) - 1 and verb < at + 3 and skips(tokens[verb]):
        verb += 1
    form = _SPEECH.forms.get(tokens[verb].low)
    if form and form.form in {"past", "third"} and not tokens[verb].capital:
        if verb + 1 < len(tokens) and tokens[verb + 1].low == "that":
            return Cue(tokens, None, at, blocked=True)
        phrase = phrase_after(tokens, verb + 1)
        if phrase:
            return Cue(tokens, phrase, phrase.end)
        return Cue(tokens, None, verb + 1, after=True)
    return _subject_first(tokens, at)


def _resumes(tokens: list[Token], at: int) -> bool:
    """Whether a tag goes on after a full stop: '"...". - said X', '".said X'."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and (after.text in DASHES or after.text[0].islower())


def _impersonal(tokens: list[Token], at: int) -> bool:
    """Nobody is named: "it was emphasized", "we read in the report"."""
    words = [token.low for token in tokens[at : at + 4]]
    if words[:1] == ["we"] and words[1:2] == ["read"]:
        return True
    return (
        words[:1] == ["it"]
        and words[1:2] in (["was"], ["is"])
        and any(w in _SPEECH.forms or w.endswith("ed") for w in words[2:4])
    )


def signature(tokens: list[Token]) -> Cue | None:
    """Return who signed the words: '"..." - Pamela Kowal, teacher', a dash and a name to the end of the line."""
    if not tokens or tokens[0].text not in DASHES:
        return None
    phrase = phrase_after(tokens, 1)
    if phrase and tokens[phrase.start].capital and len(tokens) - phrase.end <= 12:
        return Cue(tokens, phrase, phrase.end)
    return None


def _subject_first(tokens: list[Token], at: int) -> Cue | None:
    """'..., Smith, the head of the alliance, said': the subject begins where the tag does."""
    for index in range(at + 1, min(len(tokens), at + 40)):
        token = tokens[index]
        if token.quoted or token.text in {";", ":"}:
            return None
        form = _SPEECH.forms.get(token.low)
        if form is None or form.form not in {"past", "third", "base"} or token.capital:
            continue
        if form.form == "base" and not plural(tokens[index - 1]):
            continue
        if (object_ := quoted_as_saying(tokens, index)) is not None:
            return object_
        phrase = phrase_before(tokens, index)
        if phrase and phrase.start <= at:
            return Cue(tokens, Phrase(at, phrase.end, phrase.core), index + 1)
        if phrase and not form.noun and form.frame == "say":
            return None
    return None


def quoted_as_saying(tokens: list[Token], verb: int) -> Cue | None:
    """ "an agency quotes X as saying": the one quoted speaks, not the agency."""
    form = _SPEECH.forms.get(tokens[verb].low)
    if form is None or form.lemma not in _QUOTING:
        return None
    ends = [n for n in range(verb + 2, min(len(tokens), verb + 16)) if tokens[n].low == "as"]
    if not ends or ends[0] + 1 >= len(tokens) or tokens[ends[0] + 1].low not in _AS:
        return None
    pronoun = Phrase(verb + 1, verb + 2, verb + 2) if tokens[verb + 1].low in _WHOM else None
    phrase = pronoun or phrase_after(tokens, verb + 1)
    return Cue(tokens, phrase, ends[0] + 2) if phrase else None


def plural(token: Token) -> bool:
    """Whether a verb's base form may follow the word ("officials say", "they say")."""
    return (
        token.low in {"they", "we", "i", "you"}
        or (token.low.endswith("s") and not token.low.endswith(("ss", "'s", "’s")))
        or token.low in {"people", "police"}
    )


def lead_at(tokens: list[Token], at: int) -> Cue | None:
    """Return the speaker that "according to", "in the words of" or "quoted by" at token `at` leads to."""
    for lead in _LEADS:
        if all(at + n < len(tokens) and tokens[at + n].low == word for n, word in enumerate(lead)):
            phrase = phrase_after(tokens, at + len(lead))
            if phrase:
                return Cue(tokens, phrase, phrase.end)
    return None


def tag_in_sentence(tokens: list[Token]) -> Cue | None:
    """Return a tag later in the sentence: '"everything" for us, the president noted.', '..., according to X'."""
    for index, token in enumerate(tokens):
        if token.text != "," or index + 1 >= len(tokens):
            continue
        rest = tokens[index + 1 : index + 30]
        cue = tag_after(rest)
        if cue is None or cue.phrase is None or cue.end > len(rest):
            continue
        after = rest[cue.end].text if cue.end < len(rest) else "."
        if after in {".", ",", "!", "?"} or rest[cue.end].low in {
            "on",
            "in",
            "during",
            "at",
            "after",
            "to",
            "reporters",
            "when",
        }:
            return Cue(rest, cue.phrase, cue.end, direct=False)
    return None
