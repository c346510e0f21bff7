"""Commands over a book: add, list, series, calendar, why, verify, doctor."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from icalendar import Calendar

from pledgebook.outlets.cli.codes import Exit

MORE = """Title: Latvia decides on support for Moldova
Published: 2024-06-10
Id: lva-2

Latvia's cabinet approved a decree on June 7 extending the supply of military aid to Moldova through the end of 2025.
Latvia will provide Moldova with 12 million euros in military aid, the ministry said on Monday.
The Moldova Support Conference is scheduled to take place in Riga on July 10-11.
"""


@pytest.fixture
def book(call, filled):
    Path("more.txt").write_text(MORE)
    assert call("add", "more.txt").code == 0
    return filled


def rows(done):
    return list(csv.DictReader(io.StringIO(done.out)))


def test_adding_twice_changes_nothing(call, filled, note):
    before = call("verify", "--fold-hash").out
    again = call("add", note, "--json")
    assert [r["happened"] for r in again.json] == ["known"]
    assert call("verify", "--fold-hash").out == before
    assert "1 known already" in again.err


def test_order_and_runs_do_not_change_the_fold(call, note):
    Path("more.txt").write_text(MORE)
    call("add", note, "more.txt", "--book", "a.db")
    call("add", "more.txt", "--book", "b.db")
    call("add", note, "--book", "b.db")
    hashes = [call("verify", "--fold-hash", "--book", name).out.splitlines()[-1] for name in ("a.db", "b.db")]
    assert hashes[0] == hashes[1]
    assert len(hashes[0]) == 64


def test_a_dry_run_writes_nothing(call, note):
    done = call("add", "--dry-run", note)
    assert done.code == 0
    assert "would add 1 document" in done.err
    assert not Path("pledgebook.db").exists()


def test_the_book_is_told_by_option_variable_or_settings(call, note, monkeypatch):
    Path("pledgebook.toml").write_text('book = "set.db"')
    call("add", note)
    assert Path("set.db").exists()
    monkeypatch.setenv("PLEDGEBOOK_BOOK", "env.db")
    call("add", note)
    assert Path("env.db").exists()
    call("add", note, "--book", "opt.db")
    assert Path("opt.db").exists()
    assert not Path("pledgebook.db").exists()


def test_list_aid_in_three_forms(call, book):
    table, data, sheet = (
        call("list", "aid"),
        call("list", "aid", "--json").json,
        rows(call("list", "aid", "--csv")),
    )
    assert "LVA → MDA" in table.out
    assert {row["id"] for row in data} == {row["id"] for row in sheet}
    third = next(row for row in data if row.get("package") == 3)
    assert (third["donor"], third["recipient"], third["stage"], third["on"]) == (
        ["LVA"],
        ["MDA"],
        "approved",
        "2023-12",
    )
    assert next(row for row in sheet if row["package"] == "3")["donor"] == "LVA"


@pytest.mark.parametrize(
    "what", ["aid", "acts", "agreements", "meetings", "events", "statements", "outlooks"]
)
def test_every_list_prints_all_forms(call, book, what):
    for form in ([], ["--json"], ["--csv"]):
        done = call("list", what, *form)
        assert (done.code, done.err) == (0, "")
        assert done.out


@pytest.mark.parametrize("name", ["LVA", "lv", "Latvia", "latvian"])
def test_a_donor_is_known_by_code_or_name(call, book, name):
    assert len(call("list", "--donor", name, "--json").json) == len(call("list", "--json").json) > 0
    assert call("list", "--donor", "Norway", "--json").json == []


def test_as_of_shows_what_had_been_published(call, book):
    then = call("list", "--json", "--as-of", "2024-02-01").json
    assert {r["document"] for row in then for r in row["reports"]} == {"lva-1"}
    assert call("list", "--json", "--known-at", "2001-01-01").json == []


def test_since_and_until_bound_the_dates(call, book):
    late = call("list", "--json", "--since", "2024-06-01").json
    assert late
    assert all(row["on"] >= "2024-06" for row in late if "on" in row)


def test_series_shows_stages_dates_evidence_and_holes(call, book):
    done = call("series", "Latvia")
    assert "1-2" in done.out
    assert "no text tells of it" in done.out
    (told,) = call("series", "Latvia", "--json").json
    lines = {line["number"]: line for line in told["lines"]}
    assert lines[1]["hole"] is True
    assert lines[3]["commitment"]["stage"] == "approved"
    assert "3rd military aid package" in lines[3]["evidence"][0]["sentence"]
    assert [r["number"] for r in rows(call("series", "Latvia", "--csv"))] == ["1-2", "3", "4"]


def test_a_list_stars_what_was_worked_out(call, book):
    table = call("list", "aid").out
    assert "2023-12*" in table, "last month, seen from the day of publication"
    assert "LVA → MDA" in table


def test_open_promises_and_aid_without_amount(call, book):
    (promise,) = call("list", "--open", "--json").json
    assert promise["amount"] == {"value": 12_000_000, "currency": "EUR"}
    assert all("amount" not in row for row in call("list", "--without-amount", "--json").json)


def test_calendar_has_the_conference_with_an_inclusive_end(call, book):
    (event,) = [o for o in call("calendar", "--json").json if o["what"] == "event"]
    assert (event["on"], event["last"], event["place"]) == ("2024-07-10/2024-07-11", "2024-07-11", "Riga")


def test_ics_is_a_calendar_other_programs_read(call, book):
    done = call("calendar", "--ics")
    events = Calendar.from_ical(done.out).walk("VEVENT")
    event = next(e for e in events if "Conference" in e["summary"])
    assert str(event["dtstart"].dt) == "2024-07-10"
    assert str(event["dtend"].dt) == "2024-07-12"
    assert event["location"] == "Riga"
    assert call("calendar", "--ics").out == done.out


def test_why_shows_value_words_document_and_rule_of_every_cell(call, book):
    third = next(row for row in call("list", "--json").json if row.get("package") == 3)
    data = call("why", third["id"], "--json").json
    assert {c["cell"] for c in data["cells"]} >= {"donor", "recipient", "stage", "package", "on"}
    for cell in data["cells"]:
        assert cell["evidence"]
        assert cell["rule"]
    table = call("why", third["id"][:12])
    assert "“3rd" in table.out
    assert "on*" in table.out, "a month worked out from the publication day bears a star"
    assert {r["cell"] for r in rows(call("why", third["id"], "--csv"))} == {c["cell"] for c in data["cells"]}


def test_verify_prints_counts_head_and_the_hash_alone_as_last_line(call, book):
    done = call("verify", "--fold-hash")
    first, head, last = done.out.splitlines()
    assert "holds" in first
    assert (done.code, len(last), head.startswith("head ")) == (0, 64, True)
    data = call("verify", "--json", "--fold-hash").json
    assert (data["holds"], data["fold_hash"], f"head {data['head']}") == (True, last, head)
    assert call("verify", "--anchor", data["head"]).code == 0
    assert call("verify", "--anchor", "1:" + "0" * 64).code == Exit.DAMAGED


def test_doctor_finds_a_sound_machine(call, book):
    done = call("doctor", "--json")
    assert done.code == 0
    assert all(check["ok"] for check in done.json)
    assert {"python", "data files", "reader", "book"} <= {check["check"] for check in done.json}


def test_doctor_finds_a_book_that_is_none(call):
    Path("pledgebook.db").write_bytes(b"no book" * 200)
    done = call("doctor")
    assert done.code == Exit.FINDINGS
    assert "!!" in done.out


def test_add_tells_each_document(call, note):
    done = call("add", note, "gone.txt", "--csv")
    assert {r["name"]: r["happened"] for r in rows(done)} == {str(note): "added", "gone.txt": "refused"}
    assert json.loads(call("add", note, "--json").out)[0]["name"] == str(note)
