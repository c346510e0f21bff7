"""The words for acts, agreements, meetings, events and outlooks: every record is one the program reads."""

from __future__ import annotations

from pathlib import Path

from pledgebook.lexicon.load import read_yaml
from pledgebook.lexicon.occasions import occasions


def test_no_record_lies_unread() -> None:
    source = Path(occasions.__wrapped__.__code__.co_filename).read_text("utf-8")
    unread = [key for key in read_yaml("languages/en/acts.yaml") if f'data["{key}"]' not in source]
    assert unread == []


def test_a_topic_of_talks_is_an_agreement_noun_too() -> None:
    words = occasions()
    assert {"guarantees", "partnership", "mechanism"} <= words.agreement_topics & set(words.agreements)
    assert not words.agreement_talks & words.agreement_wishes
