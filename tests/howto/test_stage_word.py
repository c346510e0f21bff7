"""docs/how-to/add-a-stage-word.md is true: data alone teach a verb, a noun and a class with a stage of its own."""

import pytest
from workshop import Workshop, values

STAGES = [
    ("Denmark bequeathed 12 howitzers to Ukraine last month.", "delivered"),
    ("Denmark will bequeath 12 howitzers to Ukraine.", "pledged"),
    ("Denmark refused to bequeath 12 howitzers to Ukraine.", "refused"),
    ("Denmark's clearance of 20 million euros in military aid to Ukraine came on Monday.", "approved"),
    ("The clearances of 20 million euros in military aid to Ukraine by Denmark came on Monday.", "approved"),
    ("Denmark has stockpiled six howitzers for Ukraine.", "approved"),
    ("Denmark will stockpile six howitzers for Ukraine.", "discussed"),
]
TEXTS = [text for text, _ in STAGES]


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    return Workshop(tmp_path_factory.mktemp("stage"))


@pytest.fixture(scope="module")
def before(workshop):
    return workshop.read(*TEXTS)


@pytest.fixture(scope="module")
def after(workshop, before):
    touched = workshop.follow("add-a-stage-word.md")
    assert all(path.endswith(".yaml") for path in touched)
    return workshop.read(*TEXTS)


@pytest.mark.parametrize("n", range(len(STAGES)), ids=TEXTS)
def test_the_word_tells_its_stage_only_once_it_is_added(n, before, after):
    stage = STAGES[n][1]
    assert values(before[n], "aid") == []
    (cells,) = values(after[n], "aid")
    assert (cells["donor"], cells["recipient"], cells["stage"]) == (["DNK"], ["UKR"], stage)


def test_the_data_files_still_hold(workshop, after):
    assert "all read" in workshop.run("doctor")
