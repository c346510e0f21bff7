"""Cues that lead to a quotation: 'Crosetto said: "..."', 'Biden accused him of "..."', 'in his words, "..."'."""

from __future__ import annotations

from typing import Final

from pledgebook.lexicon.language import view
from pledgebook.lexicon.speech import SpeechForm, load_speech, singulars

from .subjects import subject_of
from .tags import DASHES, Cue, lead_at, plural, quoted_as_saying
from .words import Phrase, Token, phrase_after, phrase_before

_SPEECH: Final = view(load_speech)
_BASE_AFTER: Final = frozenset(
    {"to", "will", "would", "could", "not", "can", "and", "did", "should", "must", "may", "might"}
)
_BESIDE: Final = frozenset({",", ":", "-", "–", "—"})
_ADDRESSING: Final = frozenset(
    {"tell", "ask", "inform", "assure", "remind", "urge", "warn", "accuse", "thank", "call"}
)
_SPEAKING: Final = _SPEECH.unnamed | _SPEECH.person_nouns | _SPEECH.body_nouns
_OPINION: Final = frozenset({"words", "view", "opinion", "eyes", "judgment", "judgement", "telling"})


def cue_before(tokens: list[Token]) -> Cue | None:
    """Return the cue that leads to a quotation which begins after the last of `tokens`.

    The nearest verb of speech counts whose subject may speak; "Kowal said that the crisis recalled '...'" is
    Kowal's. A verb without a subject of its own ("..., saying") takes the one of the verb of speech before it.
    """
    fallback: Cue | None = None
    headline = len(tokens) > 2 and all(t.capital or len(t.text) < 4 for t in tokens)
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.quoted or not token.word or (token.capital and index and not headline):
            continue
        found = _lead_cue(tokens, index) or _verb_cue(tokens, index)
        if found is None:
            continue
        if found.blocked or (found.phrase is not None and _may_have_spoken(tokens, index, found.phrase)):
            if fallback is None or not found.blocked:
                return Cue(
                    tokens, found.phrase, found.end, direct=(fallback or found).direct, blocked=found.blocked
                )
            break
        fallback = fallback or found
    if fallback is not None and fallback.phrase is not None:
        subject = subject_of(tokens)
        if subject is not None and may_speak(tokens, subject):
            return Cue(tokens, subject, fallback.end, direct=fallback.direct)
    if fallback is not None and (
        fallback.phrase is None or fallback.direct or _is_subject(tokens, fallback.phrase)
    ):
        return fallback
    return _noun_cue(tokens)


def _is_subject(tokens: list[Token], phrase: Phrase) -> bool:
    """Whether an unknown noun may be taken for a speaker since it opens the sentence ("His surrogates called ...")."""
    last = tokens[phrase.end - 1]
    return phrase.start == 0 and last.text[0].isalpha() and not last.low.endswith(("'s", "’s"))


def _may_have_spoken(tokens: list[Token], index: int, phrase: Phrase) -> bool:
    if may_speak(tokens, phrase):
        return True
    form = _SPEECH.forms.get(tokens[index].low)
    head = tokens[phrase.core - 1].low
    timed = any(word in _SPEECH.times for word in singulars(head))
    return form is not None and form.lemma in _SPEECH.animate and head.isalpha() and not timed


def may_speak(tokens: list[Token], phrase: Phrase) -> bool:
    """Whether a phrase can be a speaker: a pronoun, a name, a quoted name, or a noun of persons, bodies or documents."""
    head = tokens[phrase.core - 1]
    if tokens[phrase.end - 1].low.endswith(("'s", "’s")) or head.text[0].isdigit():
        return False
    if head.quoted or head.low in _SPEECH.speakers:
        return True
    if any(word in _SPEECH.times for word in singulars(head.low)):
        return False
    if head.capital:
        return head.low not in _SPEECH.never_speakers
    if any(word in _SPEAKING for word in singulars(head.low)):
        return True
    return tokens[phrase.end - 1].capital and phrase.end == phrase.core


def _lead_cue(tokens: list[Token], index: int) -> Cue | None:
    low = tokens[index].low
    if low not in {"to", "of", "by"}:
        return None
    for back in (1, 3):
        lead = lead_at(tokens, index - back) if index >= back else None
        if lead is not None and lead.phrase is not None:
            last = tokens[lead.phrase.end - 1]
            name_only = lead.phrase.end == len(tokens) and not last.capital
            return Cue(tokens, lead.phrase, lead.end, direct=False, blocked=name_only)
    return None


def _verb_cue(tokens: list[Token], index: int) -> Cue | None:
    """Return the cue of the verb of speech at `index`, None when there is none or it is a noun here."""
    form = _SPEECH.forms.get(tokens[index].low)
    if form is None or form.form == "part":
        return None
    if (quoted := quoted_as_saying(tokens, index)) is not None:
        return quoted
    between = tokens[index + 1 :]
    beside = all(t.text in _BESIDE or t.low == "that" for t in between)
    direct = beside or tokens[-1].text == ":"
    before = _before_adverbs(tokens, index)
    if form.frame == "tag" and not (between and between[-1].text in {",", ":"} and len(between) <= 6):
        return None
    if before is None:
        inverted = tokens[index].capital and form.form in {"past", "third"}
        return Cue(tokens, phrase_after(tokens, 1), index + 1, direct=direct) if inverted else None
    if not _is_verb(tokens, index, form, before, pointing=beside or between[0].low == "that"):
        return None
    if _names_nobody(tokens, index, form, before):
        return Cue(tokens, None, index, direct=False, blocked=True)
    if before.low in _SPEECH.be and form.form == "past":
        return _passive(tokens, index)
    return _with_subject(tokens, index, form, before, direct=direct)


def _before_adverbs(tokens: list[Token], index: int) -> Token | None:
    place = index - 1
    while place > 0 and tokens[place].low in _SPEECH.adverbs:
        place -= 1
    return tokens[place] if place >= 0 else None


def _is_verb(tokens: list[Token], index: int, form: SpeechForm, before: Token, *, pointing: bool) -> bool:
    """Whether a base or third form stands in a verb's place ("officials claim" but not "the claim")."""
    if form.form == "base":
        after_plural = plural(before) and not (form.noun and before.capital)
        return after_plural or before.low in _BASE_AFTER or _joined(tokens, index)
    if form.form == "third" and form.noun:
        return pointing or before.capital or before.low in _SPEECH.speakers
    return True


def _names_nobody(tokens: list[Token], index: int, form: SpeechForm, before: Token) -> bool:
    """'As we read in the decision: "..."'; 'a drone dubbed "..."'."""
    if tokens[index].low == "read" and before.low == "we":
        return True
    if index + 1 < len(tokens) or form.form != "past" or form.lemma not in _SPEECH.reduced:
        return False
    return not (before.low in _SPEECH.speakers or before.low in _SPEECH.aux)


def _with_subject(tokens: list[Token], index: int, form: SpeechForm, before: Token, *, direct: bool) -> Cue:
    inverted = _inverted(tokens, index, form)
    if inverted is not None:
        return Cue(tokens, inverted, index + 1, direct=False)
    phrase: Phrase | None = None
    if form.form == "ing" and before.low not in _SPEECH.be:
        phrase = phrase_before(tokens, index) if before.word and before.low not in _SPEECH.stops else None
        if phrase and phrase.core < phrase.end:
            phrase = Phrase(phrase.core + 1, phrase.end, phrase.end)
    elif before.low != "to":
        phrase = phrase_before(tokens, index)
    return Cue(tokens, phrase, index + 1, direct=direct)


def _inverted(tokens: list[Token], index: int, form: SpeechForm) -> Phrase | None:
    """'The north will be free by summer, said Kowal on Friday': the subject after its verb."""
    if tokens[index - 1].text != "," or form.form not in {"past", "third"} or form.lemma in _ADDRESSING:
        return None
    own = phrase_before(tokens, index)
    after = phrase_after(tokens, index + 1) if own is None or not may_speak(tokens, own) else None
    if after is None or not tokens[after.start].capital:
        return None
    ends = (
        after.end >= len(tokens)
        or tokens[after.end].text in {",", ".", ";"}
        or tokens[after.end].low in _SPEECH.stops
    )
    return after if ends else None


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
    if tokens[last].text == "," and last and tokens[last - 1].low in _OPINION:
        return Cue(tokens, phrase_before(tokens, last - 1), last, direct=True)
    if tokens[last].text in DASHES:
        return _before_dash(tokens, last)
    return _opinion_first(tokens)


def _opinion_first(tokens: list[Token]) -> Cue | None:
    """'In Kowal's opinion, the move is "..."'."""
    if tokens[0].low != "in":
        return None
    for index in range(2, min(8, len(tokens) - 1)):
        if tokens[index].low in _OPINION and tokens[index + 1].text == ",":
            return Cue(tokens, phrase_before(tokens, index), index + 1, direct=False)
    return None


def _before_dash(tokens: list[Token], last: int) -> Cue | None:
    """'... among them the former candidate Jan Kowal -- "It is wrong"': a full name right before the dash."""
    while last and tokens[last - 1].text in DASHES:
        last -= 1
    phrase = phrase_before(tokens, last) if last else None
    if phrase is None or phrase.end != last or phrase.end - phrase.start < 2:
        return None
    named = all(token.capital and token.word for token in tokens[last - 2 : last])
    return Cue(tokens, phrase, last, direct=True) if named else None


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
