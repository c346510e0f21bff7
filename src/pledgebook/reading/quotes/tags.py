"""Speech tags and cues: which words beside a quotation say whose it is.

A tag follows the words ('"...," Crosetto said', '"...," said the minister'); a cue leads to them ('Crosetto said:
"..."', 'Biden accused him of "..."', 'according to the ministry, "..."').
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pledgebook.lexicon.speech import load_speech

from .words import Phrase, Token, phrase_after, phrase_before, skips

_SPEECH: Final = load_speech()
_LEADS: Final = tuple(tuple(lead.split()) for lead in _SPEECH.leads)
DASHES: Final = frozenset({"-", "–", "—", "―"})
_BASE_AFTER: Final = frozenset({"to", "will", "would", "could", "not", "can", "and", "did", "should", "must", "may", "might"})


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


def tag_after(tokens: list[Token]) -> Cue | None:
    """Return the tag that begins right after a quotation: ", he said", "said X", "according to X", "- X wrote"."""
    at = 0
    while at < len(tokens) and (tokens[at].text in DASHES or tokens[at].text == "," or (tokens[at].text == "." and _resumes(tokens, at))):
        at += 1
    if at >= len(tokens):
        return None
    if _impersonal(tokens, at):
        return Cue(tokens, None, at, blocked=True)
    lead = _lead(tokens, at)
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
        return Cue(tokens, None, verb + 1)
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
    return words[:1] == ["it"] and words[1:2] in (["was"], ["is"]) and any(w in _SPEECH.forms or w.endswith("ed") for w in words[2:4])


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
        if form.form == "base" and not _plural(tokens[index - 1]):
            continue
        phrase = phrase_before(tokens, index)
        if phrase and phrase.start <= at:
            return Cue(tokens, Phrase(at, phrase.end, phrase.core), index + 1)
        if phrase and not form.noun and form.frame == "say":
            return None
    return None


def _plural(token: Token) -> bool:
    return token.low in {"they", "we", "i", "you"} or (token.low.endswith("s") and not token.low.endswith("ss")) or token.low in {"people", "police"}


def _lead(tokens: list[Token], at: int) -> Cue | None:
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
        if after in {".", ",", "!", "?"} or rest[cue.end].low in {"on", "in", "during", "at", "after", "to", "reporters", "when"}:
            return Cue(rest, cue.phrase, cue.end, direct=False)
    return None


def cue_before(tokens: list[Token]) -> Cue | None:
    """Return the cue that leads to a quotation which begins after the last of `tokens`, the nearest first."""
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.quoted or not token.word or token.capital and index:
            continue
        if token.low in {"to", "of", "by"}:
            lead = _lead(tokens, index - 1) if index and token.low != "of" else _lead(tokens, index - 3) if index > 2 else None
            if lead and lead.phrase and lead.end <= len(tokens):
                return lead
        found = _verb_cue(tokens, index)
        if found is not None:
            return found
    return _noun_cue(tokens)


def _verb_cue(tokens: list[Token], index: int) -> Cue | None:
    token = tokens[index]
    form = _SPEECH.forms.get(token.low)
    if form is None:
        return None
    between = tokens[index + 1 :]
    direct = tokens[-1].text == ":" or all(t.text in {",", ":", "-", "–", "—"} or t.low == "that" for t in between)
    pointing = direct or (between[0].low == "that")
    place = index - 1
    while place > 0 and tokens[place].low in _SPEECH.adverbs:
        place -= 1
    before = tokens[place] if place >= 0 else None
    if form.frame == "tag" and not (between and between[-1].text in {",", ":"} and len(between) <= 6) and not direct:
        return None
    if form.form == "part":
        return None
    if form.form == "base" and not (before and (_plural(before) or before.low in _BASE_AFTER or _joined(tokens, index))):
        return None
    if form.noun and form.form == "third" and not pointing and not (before and (before.capital or before.low in _SPEECH.speakers)):
        return None
    if before and before.low in _SPEECH.be and form.form == "past":
        return _passive(tokens, index)
    if direct and not between and form.form == "past" and form.lemma in _SPEECH.reduced and not (
        before and (before.capital or before.low in _SPEECH.speakers or before.low in _SPEECH.aux)
    ):
        return Cue(tokens, None, index, direct=False, blocked=True)
    if form.form == "ing" and not (before and before.low in _SPEECH.be):
        bare = before and before.word and before.low not in _SPEECH.stops
        return Cue(tokens, phrase_before(tokens, index) if bare else None, index + 1, direct=direct)
    if before and before.low == "to":
        return Cue(tokens, None, index + 1, direct=direct)
    return Cue(tokens, phrase_before(tokens, index), index + 1, direct=direct)


def _joined(tokens: list[Token], index: int) -> bool:
    phrase = phrase_before(tokens, index)
    return phrase is not None and any(token.low == "and" for token in tokens[phrase.start : phrase.end])


def _passive(tokens: list[Token], index: int) -> Cue | None:
    """'was described by Smith as "..."': the agent speaks; without one nobody is named."""
    for at in range(index + 1, min(len(tokens), index + 12)):
        if tokens[at].low == "by":
            phrase = phrase_after(tokens, at + 1)
            if phrase:
                return Cue(tokens, phrase, phrase.end, direct=False)
    if tokens[index].low == "quoted":
        return Cue(tokens, phrase_before(tokens, index), index + 1, direct=False)
    return None


def _noun_cue(tokens: list[Token]) -> Cue | None:
    """'Scholz: "..."', 'In Biden's words, "..."', 'The message from Kyiv: "..."'."""
    if not tokens:
        return None
    last = len(tokens) - 1
    if tokens[last].text == ":" and last:
        return _before_colon(tokens, last)
    if tokens[last].text == "," and last and tokens[last - 1].low in {"words", "view", "opinion"}:
        return Cue(tokens, phrase_before(tokens, last - 1), last, direct=True)
    return None


def _before_colon(tokens: list[Token], last: int) -> Cue | None:
    """'Scholz: "..."'; 'He has a new message: "..."': a name at the colon, or a noun of speech before it."""
    phrase = phrase_before(tokens, last)
    if phrase and phrase.start == 0 and tokens[phrase.end - 1].capital:
        return Cue(tokens, phrase, last)
    if any(token.low in _SPEECH.nouns for token in tokens):
        subject = subject_of(tokens)
        if subject and (tokens[subject.end - 1].capital or subject.end - subject.start == 1):
            return Cue(tokens, subject, last)
    return None


def subject_of(tokens: list[Token]) -> Phrase | None:
    """Return the phrase that stands first in a sentence as its subject: a pronoun, a name, "the ministry"."""
    at = 0
    while at < len(tokens) and at < 40:
        token = tokens[at]
        if token.low in {"he", "she", "they", "we", "i"}:
            return Phrase(at, at + 1, at + 1)
        if token.low in _SPEECH.stops:
            at += 1
            continue
        if at == 0 and token.low.endswith("ing") and token.capital and token.low not in _SPEECH.not_participles:
            at = next((n for n in range(1, len(tokens)) if tokens[n].text == ","), at) + 1
            continue
        after_link = at and tokens[at - 1].low in _SPEECH.stops and tokens[at - 1].low not in {"when", "that", "while", "as", "and", "but", "if", "because"}
        if not after_link and token.word and (token.capital or token.low in _SPEECH.determiners):
            phrase = phrase_after(tokens, at)
            if phrase and _nameable(tokens, phrase):
                return phrase
            at = max(at + 1, phrase.end if phrase else 0)
            continue
        if token.word and after_link:
            phrase = phrase_after(tokens, at)
            at = max(at + 1, phrase.end if phrase else 0)
            continue
        at += 1
    return None


def _nameable(tokens: list[Token], phrase: Phrase) -> bool:
    first = tokens[phrase.start]
    if first.low in _SPEECH.never_speakers and phrase.end - phrase.start == 1:
        return False
    return any(t.word and t.low not in _SPEECH.determiners for t in tokens[phrase.start : phrase.end])
