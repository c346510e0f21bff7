"""The words for acts, agreements, meetings and events of a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .inflect import plural, regular_forms
from .language import per_language
from .load import by_word, read_words


@dataclass(frozen=True, slots=True)
class Occasions:
    """Nouns by what they name; keys are surfaces, singular and plural, lower case."""

    instruments: dict[str, str]
    bodies: frozenset[str]
    legislatures: tuple[str, ...]
    chambers: tuple[str, ...]
    agreements: dict[str, str]
    agreement_types: dict[str, str]
    agreement_wishes: frozenset[str]
    agreement_talks: frozenset[str]
    agreement_topics: frozenset[str]
    agreement_routine: frozenset[str]
    agreement_stages: dict[str, str]
    meetings: dict[str, str | None]
    modes: dict[str, str]
    talk_verbs: dict[str, frozenset[str]]
    talk_objects: frozenset[str]
    audiences: frozenset[str]
    hails: frozenset[str]
    talk_times: dict[str, frozenset[str]]
    delegates: frozenset[str]
    events: frozenset[str]
    public: frozenset[str]
    lone_events: frozenset[str]
    event_purposes: frozenset[str]
    no_events: frozenset[str]
    plain_gatherings: frozenset[str]
    event_words: frozenset[str]
    state_topics: frozenset[str]
    aside: frozenset[str]
    margins: frozenset[str]
    past_talks: frozenset[str]
    office_words: tuple[str, ...]
    planned: frozenset[str]


def _surfaces(table: dict[str, Any]) -> dict[str, Any]:
    return {surface: value for noun, value in table.items() for surface in (noun, plural(noun))}


def _inflected(verbs: list[str]) -> frozenset[str]:
    """Verbs with their regular pasts: a verb that the grammar does not list is its own surface there."""
    return frozenset({*verbs, *(regular_forms(verb)["past"] for verb in verbs)})


@per_language
def occasions() -> Occasions:
    """Return the occasion words of a language."""
    data = read_words("acts")
    return Occasions(
        instruments=_surfaces(data["instruments"]),
        bodies=frozenset(data["bodies"]),
        legislatures=tuple(data["legislatures"]),
        chambers=tuple(data["chambers"]),
        agreements=_surfaces(data["agreements"]),
        agreement_types=by_word(data["agreement_types"]),
        agreement_wishes=frozenset(data["agreement_wishes"]),
        agreement_talks=frozenset(data["agreement_talks"]),
        agreement_topics=frozenset(data["agreement_topics"]),
        agreement_routine=frozenset(data["agreement_routine"]),
        agreement_stages=by_word(data["agreement_stages"]),
        meetings=_surfaces(data["meeting_nouns"]),
        modes=by_word(data["meeting_modes"]),
        talk_verbs={name: _inflected(verbs) for name, verbs in data["talk_verbs"].items()},
        talk_objects=frozenset(data["talk_objects"]),
        audiences=frozenset(data["audiences"]),
        hails=frozenset(data["hails"]),
        talk_times={name: frozenset(found) for name, found in data["talk_times"].items()},
        delegates=frozenset(data["delegates"]),
        events=frozenset(data["event_nouns"]),
        public=frozenset(data["public_events"]),
        lone_events=frozenset(data["lone_events"]),
        event_purposes=frozenset(data["event_purposes"]),
        no_events=frozenset(data["no_events"]),
        plain_gatherings=frozenset(data["plain_gatherings"]),
        event_words=frozenset(data["event_words"]),
        state_topics=frozenset(data["state_topics"]),
        aside=frozenset(data["aside_words"]),
        margins=frozenset(data["margin_words"]),
        past_talks=frozenset(data["past_talks"]),
        office_words=tuple(data["office_words"]),
        planned=frozenset(data["planned_words"]),
    )
