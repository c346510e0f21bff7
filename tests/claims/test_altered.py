"""Altered evidence: when the words a claim rests on say something else, the claim says it too, or is gone.

Every claim of every story is read again after a digit, a party, the verb, a "not" or the sentence's tail was changed.
`python tools/altered.py --list` prints the figures.
"""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from altered import KINDS, Alteration, Edit, alterations
from rereading import Rereading, judged, rereadings
from standins import another_party, another_verb, other_digits, other_words, scaled
from storybook import Story, read_stories

from pledgebook.claims.reader import read_claims
from pledgebook.documents.document import make_document
from pledgebook.reading.page import read_page

FOLDER = Path(__file__).parents[1] / "stories"

# What does not change yet: (kind of claim, alteration, cell). A line goes when its reader is mended.
OPEN: dict[str, list[tuple[str, str, str]]] = {}


@pytest.fixture(scope="module")
def all_read():
    stories = [story for path in sorted(FOLDER.glob("*.story")) for story in read_stories(path)]
    return [one for story in stories for one in rereadings(story)]


@pytest.fixture(scope="module")
def altered(all_read):
    return [one for one in all_read if isinstance(one, Rereading)]


def _key(one):
    return f"{one.story.theme}: {one.story.name}", (one.claim.kind, one.alteration.kind, one.alteration.cell)


@pytest.mark.parametrize("kind", KINDS)
def test_altered_words_change_the_claim(altered, kind):
    mine = [one for one in altered if one.alteration.kind == kind]
    known = [one for one in mine if not one.ok and _key(one)[1] in OPEN.get(_key(one)[0], [])]
    unmoved = [one.line() for one in mine if not one.ok and one not in known]
    assert len(mine) > 150
    assert unmoved == [], f"{len(unmoved)} of {len(mine)} readings do not follow their words:\n" + "\n".join(
        unmoved
    )


def test_what_is_open_is_open(altered):
    failing = {(name, what) for one in altered if not one.ok for name, what in [_key(one)]}
    mended = [(name, what) for name, lines in OPEN.items() for what in lines if (name, what) not in failing]
    assert mended == [], "these follow their words now: take them off the list"


def test_nearly_every_claim_is_altered_in_several_ways(altered):
    times = Counter(id(one.claim) for one in altered if one.claim.kind == "aid")
    assert sum(n >= 3 for n in times.values()) >= 0.95 * len(times)


def test_skips_are_few_and_say_why(all_read):
    skips = [one[1] for one in all_read if not isinstance(one, Rereading)]
    assert len(skips) < 0.1 * len(all_read)
    assert all(skip.reason for skip in skips)
    skipped = Counter(skip.kind for skip in skips)
    made = Counter(one.alteration.kind for one in all_read if isinstance(one, Rereading))
    assert all(skipped[kind] <= 0.15 * made[kind] for kind in KINDS), skipped


GIFT = Story(
    theme="t", name="n", text="Latvia has sent Ukraine four howitzers.", published=date(2024, 5, 3), lines=()
)


@pytest.mark.parametrize(
    ("edit", "kind", "cell", "of", "verdict"),
    [
        (Edit("text", 0, 6, "Norway"), "donor", "donor", 0, "changed"),
        (Edit("text", 0, 6, "Latvia"), "donor", "donor", 0, "unchanged"),
        (Edit("text", 24, 28, "five"), "digit", "items", 0, "changed"),
        (Edit("text", 24, 28, "4"), "digit", "items", 0, "unchanged"),
        (Edit("text", 0, 6, "Norway"), "digit", "items", 0, "unchanged"),
        (Edit("text", 7, 10, "has not"), "not", "stage", None, "vanished"),
        (Edit("text", 7, 15, "will send"), "not", "stage", None, "astray"),
        (Edit("text", 23, 39, "."), "tail", "items", 0, "vanished"),
    ],
)
def test_a_reading_is_judged_by_the_altered_cell(edit, kind, cell, of, verdict):
    allowed = frozenset({"refused"}) if kind == "not" else None
    alteration = Alteration(kind=kind, cell=cell, of=of, edits=(edit,), allowed=allowed)
    (one,) = judged(GIFT, [alteration])
    assert one.verdict == verdict
    assert one.ok == (verdict in ("changed", "vanished"))


@pytest.mark.parametrize(
    ("text", "words", "codes", "altered"),
    [
        ("Germany has sent", "Germany", {"DEU"}, "Norway has sent"),
        ("The German cabinet met", "German cabinet", {"DEU"}, "The Norwegian cabinet met"),
        ("Berlin will send", "Berlin", {"DEU"}, "Oslo will send"),
        ("the Netherlands will send", "Netherlands", {"NLD"}, "the United Kingdom will send"),
        ("Spain's tanks", "Spain", {"ESP"}, "Norway's tanks"),
        ("the EU gives", "EU", {"EU"}, "the NATO gives"),
        ("It gives", "It", {"DEU"}, "Norway gives"),
    ],
)
def test_a_party_is_replaced_in_its_own_form(text, words, codes, altered):
    at = text.index(words)
    swap = another_party(text, at, at + len(words), codes, set(codes))
    assert text[: swap.start] + swap.new + text[swap.end :] == altered


def _told(text, name, cell):
    document = make_document(text, published=date(2024, 5, 3))
    page = read_page(document)
    claim = read_claims(page).claims[0]
    made = [a for a in alterations(page, claim) if isinstance(a, Alteration) and a.kind == name]
    return [a.apply(text, "text") for a in made if a.cell == cell]


def test_a_leader_and_the_state_give_way_to_one_other_state():
    told = _told(
        "President Biden reaffirmed the U.S. commitment to provide Ukraine with tanks.", "donor", "donor"
    )
    assert told == ["President Sunak reaffirmed the UK commitment to provide Ukraine with tanks."]


def test_who_refuses_what_came_has_not_given_it():
    told = _told("Ukraine has taken delivery of five radars paid for by Switzerland.", "verb", "donor")
    assert told == [
        "Ukraine has taken delivery of five radars refused by Switzerland.",
        "Ukraine has taken delivery of five radars requested by Switzerland.",
    ]


def test_leave_is_given_as_it_is_delivered():
    told = _told(
        "Denmark's parliament has given the green light to 12 billion kroner in aid for Ukraine.",
        "verb",
        "stage",
    )
    assert any("has refused the green light" in text for text in told)
    assert not any("delivered the green light" in text for text in told)


def test_verbs_and_numbers_keep_their_form():
    assert another_verb("sent", "send", "refuse") == "refused"
    assert another_verb("supplying", "supply", "refuse") == "refusing"
    assert another_verb("sends", "send", "refuse") == "refuses"
    assert another_verb("tank", "send", "refuse") is None
    assert other_digits("$19.9 million") == [(1, 2, "2"), (4, 5, "8")]
    assert other_words("the tenth of May, two weeks") == [
        (4, 9, "eleventh"),
        (13, 16, "June"),
        (18, 21, "three"),
    ]
    assert scaled(1_700_000, "about 1.7 million", 6, "2") == 2_700_000
    assert scaled(36, "1,236 rounds", 0, "2") is None
