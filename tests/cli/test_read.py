"""`read` and `marks`: what goes out for people and for programs."""

from __future__ import annotations

import json

import pytest


def test_jsonl_prints_one_object_a_document_with_offsets_that_hold(call, note):
    (read,) = call("read", "--format", "jsonl", note).lines
    assert list(read) == ["id", "published", "title", "text", "claims", "residue", "problems"]
    assert (read["id"], read["published"]) == ("lva-1", "2024-01-18")
    assert read["claims"], "the note has claims"
    for claim in read["claims"]:
        assert set(claim) >= {"kind", "values", "evidence", "sentence", "inferred"}
        assert set(claim["values"]) <= set(claim["evidence"])
        for spans in claim["evidence"].values():
            for span in spans:
                layer = read[span.get("in", "text")]
                assert layer[span["start"] : span["end"]] == span["quote"] != ""
    kinds = {c["kind"] for c in read["claims"]}
    assert {"aid", "meeting", "statement"} <= kinds


def test_json_prints_one_list(call, note):
    assert [d["id"] for d in call("read", "--format", "json", note, note).json] == ["lva-1", "lva-1"]
    assert call("read", "--format", "json", "gone.txt").json == []


def test_text_marks_the_evidence_with_brackets_and_talks_on_stderr(call, note):
    done = call("read", note)
    assert done.code == 0
    assert "lva-1 · 2024-01-18 · Latvia, Moldova ministers discuss security" in done.out
    assert "LVA → MDA" in done.out
    assert "[3rd]" in done.out
    assert "1 document" in done.err
    assert "\033" not in done.out


def test_a_program_gets_only_data_on_stdout(call, note):
    done = call("read", "--format", "jsonl", note)
    assert (done.err, done.out.count("\n")) == ("", 1)


def test_a_pipe_is_read_with_and_without_the_dash(call):
    line = json.dumps({"id": "p", "text": "Norway sent two radars to Moldova.", "dct": "2024-05-01"}).encode()
    for words in (["-"], []):
        (read,) = call("read", "--format", "jsonl", *words, stdin=line).lines
        assert (read["id"], read["published"]) == ("p", "2024-05-01")


def test_published_fills_in_the_day(call):
    (read,) = call(
        "read", "--format", "jsonl", "--published", "2025-01-16", "-", stdin=b"Norway met Moldova on Jan. 3."
    ).lines
    assert read["published"] == "2025-01-16"


def test_documents_come_in_input_order_with_ids_of_their_own(call):
    raw = b"".join(b'{"id": "%d", "text": "Norway sent radars."}\n' % n for n in (3, 1, 2))
    assert [d["id"] for d in call("read", "--format", "jsonl", stdin=raw).lines] == ["3", "1", "2"]
    (nameless,) = call("read", "--format", "jsonl", stdin=b"No id here.").lines
    assert nameless["id"].startswith("doc_")


TEXT = (
    'Italian Defence Minister Guido Crosetto said on Thursday: "We will send 12 SAMP/T batteries worth €1.7 billion." '
    "It is the 10th package."
)


@pytest.mark.parametrize(
    ("kind", "name", "words", "cells"),
    [
        ("dates", "timexes", "Thursday", {"type": "DATE", "value": "2025-01-16"}),
        ("money", "marks", "€1.7 billion", {"kind": "money", "value": 1_700_000_000, "currency": "EUR"}),
        ("quantities", "marks", "10th", {"kind": "ordinal", "value": 10}),
        ("parties", "marks", "Italian", {"kind": "party", "value": ["ITA"]}),
        ("persons", "marks", "Guido Crosetto", {"kind": "person", "value": "Guido Crosetto", "party": "ITA"}),
        ("equipment", "marks", "SAMP/T batteries", {"kind": "item", "value": "air_defence"}),
        ("sentences", "marks", "It is the 10th package.", {"kind": "sentence"}),
    ],
)
def test_marks_point_at_their_words(call, kind, name, words, cells):
    line = json.dumps({"id": "m", "text": TEXT, "published": "2025-01-17"}).encode()
    (found,) = call("marks", "--kind", kind, "--format", "jsonl", stdin=line).lines
    assert found["id"] == "m"
    rows = {TEXT[row["start"] : row["end"]]: row for row in found[name]}
    assert words in rows
    assert cells.items() <= rows[words].items()
    if kind == "dates":
        assert found["seconds"] > 0


def test_quotes_carry_their_speaker_or_null(call):
    line = json.dumps({"id": "m", "text": TEXT + ' "And so it is done at last."'}).encode()
    (found,) = call("marks", "--kind", "quotes", "--format", "jsonl", stdin=line).lines
    first = found["quotes"][0]
    assert TEXT[first["start"] : first["end"]].startswith('"We will send')
    speaker = first["speaker"]
    assert "Crosetto" in TEXT[speaker["start"] : speaker["end"]]
    assert all("speaker" in q for q in found["quotes"])


def test_marks_for_people_are_lines(call):
    done = call("marks", "--kind", "money", stdin=TEXT.encode())
    assert "€1.7 billion" in done.out
    assert "EUR" in done.out


def test_residue_is_shown_when_asked_for(call, note):
    plain, full = call("read", note), call("read", "--residue", note)
    assert "residue:" not in plain.out
    assert full.out.count("residue:") == len(call("read", "--format", "jsonl", note).lines[0]["residue"])
