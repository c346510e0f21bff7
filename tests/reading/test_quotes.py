"""Direct speech and its speakers: text in, (words, speaker) out. The finder works without person and party marks."""

from __future__ import annotations

import pytest

from pledgebook.reading.marks import QuoteMark
from pledgebook.reading.quotes import find_quotes
from pledgebook.reading.sentences import find_sentences


def quotes(text: str) -> list[QuoteMark]:
    return find_quotes(text, find_sentences(text), (), ())[0]


def said(text: str) -> list[tuple[str, str | None]]:
    """The words of each quotation, its pieces parted by " / ", and the speaker's words."""
    return [
        (" / ".join(piece.of(text) for piece in mark.pieces), mark.speaker.of(text) if mark.speaker else None)
        for mark in quotes(text)
    ]


# One quotation with its speaker.
ONE = [
    ('"We need shells," Orban Falk said.', "We need shells,", "Orban Falk"),
    ("“We need shells,” said Orban Falk.", "We need shells,", "Orban Falk"),
    ("''We need shells,'' Ms. Falk told the council.", "We need shells,", "Ms. Falk"),
    ("``We need shells,'' said Falk.", "We need shells,", "Falk"),
    ("„Wir helfen“, said Falk.", "Wir helfen", "Falk"),
    ("«We need shells», said Falk.", "We need shells", "Falk"),
    ("»We need shells«, said Falk.", "We need shells", "Falk"),
    ("'We don't need shells,' Falk said.", "We don't need shells,", "Falk"),
    ("‘We don’t need the allies’ shells,’ Falk said.", "We don’t need the allies’ shells,", "Falk"),
    ('"We need shells,″ Falk said.', "We need shells,", "Falk"),
    ('"We need shells,” Falk said.', "We need shells,", "Falk"),
    ('Falk said: "We need shells."', "We need shells.", "Falk"),
    ('Falk said, "We need shells."', "We need shells.", "Falk"),
    ('Falk said that "the need for shells is great."', "the need for shells is great.", "Falk"),
    ('Said Falk: "We need shells."', "We need shells.", "Falk"),
    ('The defence minister, Orban Falk, said: "We need shells."', "We need shells.", "defence minister"),
    ('Falk, who was speaking to a radio station, said: "We need shells."', "We need shells.", "Falk"),
    ('"We need shells," Falk, the head of the army, told reporters.', "We need shells,", "Falk"),
    ('"We need shells," Sen. Ada Brandt, D-Va., said on Monday.', "We need shells,", "Sen. Ada Brandt"),
    ('"We need shells," according to the Pentagon.', "We need shells,", "Pentagon"),
    ('According to Falk, "the shells are late."', "the shells are late.", "Falk"),
    ('In the words of Falk, "the shells are late."', "the shells are late.", "Falk"),
    ('In his opinion, "the shells are late."', "the shells are late.", "his"),
    ('In Falk\'s opinion, the shells "are far too late."', "are far too late.", "Falk's"),
    ('Falk called it "a great day for us".', "a great day for us", "Falk"),
    ('Falk described the bill as "a gift to nobody".', "a gift to nobody", "Falk"),
    ('Falk has accused Norland of "using hunger as a weapon".', "using hunger as a weapon", "Falk"),
    ('Falk vowed to "stop every ship".', "stop every ship", "Falk"),
    ('Falk met Brandt and said "the shells are late".', "the shells are late", "Falk"),
    ('Falk criticised the plan, saying: "It is late."', "It is late.", "Falk"),
    ('Falk thanked them, adding that "much is still needed."', "much is still needed.", "Falk"),
    ('In Oslo on Friday, Falk praised them, saying it was "a very good day."', "a very good day.", "Falk"),
    ('Falk repeatedly said it was "a very good day."', "a very good day.", "Falk"),
    ('Falk has also often said: "It is late."', "It is late.", "Falk"),
    ('"It is late," a U.S. official said.', "It is late,", "a U.S. official"),
    ('"It is late," said a spokesman for the Pentagon.', "It is late,", "a spokesman for the Pentagon"),
    ('"It is late," analysts say.', "It is late,", "analysts"),
    ('"It is late," witnesses told the agency.', "It is late,", "witnesses"),
    ('"It is late," the report said.', "It is late,", "the report"),
    ('Officials in Oslo said the fleet was "not ready at all".', "not ready at all", "Officials in Oslo"),
    ('"It is late," The Norland Post wrote.', "It is late,", "Norland Post"),
    ('"It is late," said the Institute for the Study of Seas (ISS).', "It is late,", "Institute for the Study of Seas"),
    ('"It is late," the ministry of defence informed.', "It is late,", "the ministry of defence"),
    ('"Why is it late?" Falk asked.', "Why is it late?", "Falk"),
    ('"Stop it!" shouted Falk.', "Stop it!", "Falk"),
    ('"It is late" - writes the institute.', "It is late", "the institute"),
    ('"It is late." - Pamela Brandt', "It is late.", "Pamela Brandt"),
    ("“It is late.” ― Pamela Brandt, teacher", "It is late.", "Pamela Brandt"),
    ('"It is late." Falk said.', "It is late.", "Falk"),
    ('"It is late, and it hurts" for everyone, the president noted.', "It is late, and it hurts", "the president"),
    ('"It is late," he said.', "It is late,", "he"),
    ('He added: "It is late."', "It is late.", "He"),
    ('Falk: "It is late."', "It is late.", "Falk"),
    ('President Falk has a new message: "It is about me."', "It is about me.", "President Falk"),
    ("Falk continued:\n\n“It is late.”", "It is late.", "Falk"),
    ("He says:\n“It is late.”", "It is late.", "He"),
    ('Falk, they say, is "a man of the past".', "a man of the past", "they"),
    ('He heard a statement by Falk that "a small step" was planned.', "a small step", "Falk"),
    ('The plan was described by Falk as "a step back".', "a step back", "Falk"),
    ('Falk was quoted as saying "it is late".', "it is late", "Falk"),
    ('Orban Falk, head of the north, told Norlandic media that they strike "by day and by night".', "by day and by night", "Orban Falk"),
    ('By summer the north, or "most of the north", is free, said Orban Falk.', "most of the north", "Orban Falk"),
    ("The candidate lost to a friend of Ada Brandt -- ''It is wrong to ask for more.''", "It is wrong to ask for more.", "Ada Brandt"),
    ('"Norland is not ready," it said. Norland denied it.', "Norland is not ready,", "it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "speaker"), ONE)
def test_the_words_and_who_said_them(text: str, words: str, speaker: str) -> None:
    found = said(text)
    assert len(found) == 1
    assert found[0][0] == words
    assert found[0][1] is not None
    assert speaker in found[0][1]


DASHED = [
    ("- Each shell saves lives - he emphasized.", "Each shell saves lives", "he"),
    ("- We will help - said the minister of defence Jan Kowal on Monday.", "We will help", "the minister of defence Jan Kowal"),
    ("– We must agree, President Ada Brandt told the media.", "We must agree", "President Ada Brandt"),
    ("He listed the needs.- We need shells - he noted.", "We need shells", "he"),
    ('- We need shells, "said Jan Kowal.', "We need shells,", "Jan Kowal"),
    ('- Under a "shell umbrella", we are safe.Soon it will be better - said Kowal.', 'Under a "shell umbrella", we are safe.Soon it will be better', "Kowal"),
    ("— We need shells, — said Kowal.", "We need shells,", "Kowal"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "speaker"), DASHED)
def test_speech_between_dashes(text: str, words: str, speaker: str) -> None:
    assert said(text) == [(words, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "The package includes:\n- 20 guns\n- 30 shells",
        "The plan - if it is one - was late.",
        "OSLO, 7 May (NTB) - Norland should be ready, President Falk said.",
        "Falk and Brandt met.\n- Guns for the north.",
        "The 5-inch guns and the 155-mm shells came.",
    ],
)
def test_dashes_that_set_off_no_speech(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The allies' ships and Falk's plan didn't fit the '90s.",
        "A 5\" gun and a 6' wall.",
        "Rock 'n' roll isn't what it was in '68.",
        "The ships' crews' boats.",
        "",
        "No marks at all.",
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text: str) -> None:
    assert said(text) == []


SILENT = [
    'The bill is known as "the big one".',
    'A drone dubbed "Falcon" was shot down.',
    'The officer Jan Kowal called "the hangman of the north" is dead.',
    'The "special operation" goes on.',
    'It ensures "command, order and peace at sea".',
    'The road to the "north" is closed, and "the south" is too.',
    '"Nothing is lost," it was emphasized.',
    '"Nothing is lost," we read in the document.',
    'As we read in the decision: "he is tied to the port".',
    '"Nothing is lost."',
    'The region was called "a powder keg of the north".',
    'Its name means "peace" in Norlandic.',
]  # fmt: skip


@pytest.mark.parametrize("text", SILENT)
def test_no_speaker_is_guessed(text: str) -> None:
    assert {speaker for _, speaker in said(text)} == {None}


def test_a_tag_between_joins_the_pieces() -> None:
    text = '"We need shells," Falk said, "and we need them now."'
    assert said(text) == [("We need shells, / and we need them now.", "Falk")]
    assert quotes(text)[0].span.of(text) == text


def test_a_tag_with_a_time_and_a_place_still_joins() -> None:
    text = '"We need shells," Falk said on Monday in Oslo. "Now."'
    assert said(text) == [("We need shells, / Now.", "Falk")]


def test_dash_speech_goes_on_after_its_tag() -> None:
    assert said("- We need shells - he said.- We need them now.") == [
        ("We need shells / We need them now.", "he")
    ]


def test_and_between_two_runs_parts_them() -> None:
    assert said('Falk called it "a great day" and "a good sign".') == [
        ("a great day", "Falk"),
        ("a good sign", "Falk"),
    ]


def test_a_paraphrase_between_two_runs_parts_them() -> None:
    text = '"We need shells," Falk said. The fleet is old, he thinks. "It will not last."'
    assert [words for words, _ in said(text)] == ["We need shells,", "It will not last."]


def test_two_speakers_in_one_paragraph() -> None:
    text = '"We need shells," said Falk. "We do not," said Brandt.'
    assert said(text) == [("We need shells,", "Falk"), ("We do not,", "Brandt")]


def test_a_lead_to_the_next_quotation_is_no_tag_of_the_last() -> None:
    text = 'She said it was "the same old thing." She adds, "What a loss of money."'
    assert said(text) == [("the same old thing.", "She"), ("What a loss of money.", "She")]


def test_a_new_paragraph_is_a_new_quotation_with_the_speaker_carried_over() -> None:
    text = '"We came to discuss it," Falk said.\n"As we said, now is the moment — the very moment — to act."'
    first, second = quotes(text)
    assert not first.inferred
    assert second.inferred
    assert second.speaker == first.speaker
    assert [g.of(text) for g in second.speaker_grounds] == ["Falk"]


def test_a_report_of_speech_carries_its_speaker_over() -> None:
    text = 'Falk said the fleet was too small.\n"We will build ten ships."'
    assert [(m.speaker.of(text) if m.speaker else None, m.inferred) for m in quotes(text)] == [("Falk", True)]


def test_a_heading_stops_the_carrying_over() -> None:
    text = '"We need shells," Falk said.\nWhat comes next\n"Nothing is sure."'
    assert said(text)[1] == ("Nothing is sure.", None)


def test_a_fragment_is_not_carried_over() -> None:
    text = '"We need shells," Falk said.\nMembership as "the most effective" way would bring "a just peace for all."'
    assert [speaker for _, speaker in said(text)] == ["Falk", None, None]


def test_a_paragraph_that_opens_again_continues_the_speech() -> None:
    text = "“We need shells.\n“We need them now,” Falk said."
    marks, problems = find_quotes(text, find_sentences(text), (), ())
    assert [(m.pieces[0].of(text), m.speaker.of(text) if m.speaker else None, m.inferred) for m in marks] == [
        ("We need shells.", "Falk", True),
        ("We need them now,", "Falk", False),
    ]
    assert problems == []


def test_a_quotation_may_run_over_lines_until_its_mark() -> None:
    text = "Falk said: “One line\nand another line.” Then he left."
    assert said(text) == [("One line\nand another line.", "Falk")]


def test_a_nested_quotation_is_part_of_the_outer_one() -> None:
    assert said("\"He told me 'never again' twice,\" Falk said.") == [
        ("He told me 'never again' twice,", "Falk")
    ]
    assert said("“He calls it “great” today,” Falk said.") == [("He calls it “great” today,", "Falk")]
    assert said('"He calls it "great" today," Falk said.') == [('He calls it "great" today,', "Falk")]


def problems(text: str) -> list[tuple[str, str]]:
    return [
        (p.code, p.span.of(text) if p.span else "")
        for p in find_quotes(text, find_sentences(text), (), ())[1]
    ]


def test_an_unclosed_quotation_ends_at_its_tag_and_is_a_problem() -> None:
    text = '"We need shells, Falk said. The rest is known.'
    assert problems(text) == [("quote-unclosed", '"')]
    assert said(text) == [("We need shells,", "Falk")]


def test_an_unclosed_quotation_inside_a_sentence_ends_with_it() -> None:
    text = "Falk says it is “a crime. Nobody agrees. “Not at all,” said Brandt."
    assert problems(text) == [("quote-unclosed", "“")]
    assert said(text) == [("a crime.", "Falk"), ("Not at all,", "Brandt")]


def test_an_unopened_quotation_begins_where_somebody_speaks_of_himself() -> None:
    text = 'Falk said he does not believe it. For this we must be strong. We must be ready," Falk said.'
    assert problems(text) == [("quote-unopened", '"')]
    assert said(text) == [("For this we must be strong. We must be ready,", "Falk")]


def test_a_closing_mark_set_like_an_opening_one_still_closes() -> None:
    text = 'He left. "It is bad and it will be worse, "said Falk.According to Brandt, it is "no loss".'
    assert said(text) == [("It is bad and it will be worse,", "Falk"), ("no loss", "Brandt")]


def test_a_wrong_opening_mark_is_taken_for_one() -> None:
    assert said("”It is late,” said Falk.") == [("It is late,", "Falk")]


FRAGMENTS = [
    ('Falk called it "a great day".', True),
    ('It ran on "Face the Nation" on Sunday.', True),
    ('He spoke of a "Putin".', True),
    ('He said "not a bluff."', True),
    ('"We need shells," he said.', False),
    ('He said: "Never."', False),
    ('"Why?" he asked.', False),
    ("- Never - he said.", False),
    ('"[They] need shells," he said.', False),
]


@pytest.mark.parametrize(("text", "fragment"), FRAGMENTS)
def test_whole_utterances_and_fragments(text: str, fragment: bool) -> None:
    assert [mark.fragment for mark in quotes(text)] == [fragment]


def test_a_short_name_stands_for_the_body_it_was_given_for() -> None:
    text = 'The Institute for the Study of Seas (ISS) met.\n"It is late," ISS said.\n"It is bad," the report reads.\n"It is lost," analysts said.'
    full = "Institute for the Study of Seas (ISS)"
    assert [[g.of(text) for g in m.speaker_grounds] for m in quotes(text)] == [[full]] * 3


def test_a_common_noun_with_no_body_before_it_stands_for_itself() -> None:
    assert [m.speaker_grounds for m in quotes('"It is late," the institute said.')] == [()]


def test_the_speaker_is_found_among_insertions() -> None:
    text = "John Dike, the chief of Ora Media -- the company that owns it -- told me, ''We're late.''"
    assert said(text)[0][1] == "John Dike"


def test_an_inanimate_subject_yields_to_the_one_who_said_it() -> None:
    text = 'Falk said that the crisis recalled "many lost decades of ours".'
    assert said(text) == [("many lost decades of ours", "Falk")]


def test_a_quoted_name_may_speak() -> None:
    text = '"The Norland Post" reports that the fleet "is not ready for war".'
    assert said(text)[1] == ("is not ready for war", "The Norland Post")


def test_the_seed_of_the_ledger() -> None:
    text = (
        'Membership as "the most effective" guarantee, one that would advance "a just and '
        'lasting peace for all."\n"I came to discuss the second package, as the first has been approved," Falk said.\n'
        '"As we have discussed, now is the moment."'
    )
    assert [
        (speaker, mark.inferred) for (_, speaker), mark in zip(said(text), quotes(text), strict=True)
    ] == [
        (None, False),
        (None, False),
        ("Falk", False),
        ("Falk", True),
    ]
