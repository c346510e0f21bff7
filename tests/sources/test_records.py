"""JSON lines: what is sound is read, what is not is named with file and line."""

from __future__ import annotations

import json
from datetime import date

import pytest

from pledgebook.sources import gather
from pledgebook.sources.arrival import LIMIT
from pledgebook.sources.gather import read_stream


def lines(*records: object) -> bytes:
    return b"".join(r if isinstance(r, bytes) else json.dumps(r).encode() + b"\n" for r in records)


def test_a_record_becomes_a_document(piped):
    record = {"id": "a1", "text": "Words.\r\nMore.", "title": "T", "published": "2024-02-02 09:56:26-05:00",
              "url": "https://example.org", "publisher": "Desk", "lang": "en"}  # fmt: skip
    (arrival,) = piped(lines(record))
    d = arrival.document
    assert (d.key, d.text, d.title, d.published) == ("a1", "Words.\r\nMore.", "T", date(2024, 2, 2))
    assert (d.url, d.publisher, d.lang) == ("https://example.org", "Desk", "en")
    assert arrival.name == "-:1"
    assert json.loads(arrival.raw) == record


@pytest.mark.parametrize(
    "told", [{"dct": "1998-08-07"}, {"published": None, "dct": "1998-08-07"}, {"published": "1998-08-07"}]
)
def test_the_day_may_be_called_dct_and_null_is_absent(piped, told):
    (arrival,) = piped(lines({"id": "x", "text": "Words.", "title": None, **told}))
    assert arrival.document.published == date(1998, 8, 7)
    assert arrival.document.title is None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{no json}\n", "json-unreadable"),
        (b'{"text": "cut off\n', "json-unreadable"),
        (b"[1, 2]\n", "json-not-a-record"),
        (b'"words"\n', "json-not-a-record"),
        (b'{"id": "x"}\n', "text-missing"),
        (b'{"text": null}\n', "text-missing"),
        (b'{"text": 5}\n', "text-missing"),
        (b'{"text": "  "}\n', "text-missing"),
        (b"[" * 100_000 + b"\n", "json-unreadable"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_goes_on(tmp_path, line, code):
    path = tmp_path / "notes.jsonl"
    path.write_bytes(lines({"text": "One."}, line, {"text": "Three."}))
    first, bad, third = gather([str(path)])
    assert (first.document.text, third.document.text) == ("One.", "Three.")
    assert bad.document is None
    assert [p.code for p in bad.problems] == [code]
    assert bad.name == f"{path}:2"


def test_an_unreadable_date_leaves_the_text_readable(piped):
    (arrival,) = piped(lines({"text": "Words.", "published": "2024-13-45"}))
    assert arrival.document.published is None
    assert [p.code for p in arrival.problems] == ["date-unreadable"]


def test_half_a_character_is_replaced_sign_by_sign(piped):
    (arrival,) = piped(b'{"text": "ab\\ud800cd"}\n')
    assert arrival.document.text == "ab\ufffdcd"
    (problem,) = arrival.problems
    assert (problem.code, problem.span.of(arrival.document.text)) == ("encoding-invalid", "\ufffd")


class Endless:
    """A stream of one line that never ends, giving out at most what is asked for."""

    def __init__(self, size: int) -> None:
        self.left, self.most = size, 0

    def readline(self, size: int = -1) -> bytes:
        assert size > 0, "a line must never be read without a bound"
        self.most = max(self.most, size)
        piece = min(size, self.left)
        self.left -= piece
        return b"x" * piece


def test_a_line_of_100_mb_is_left_out_with_bounded_memory():
    stream = Endless(100 * 2**20)
    (arrival,) = read_stream(stream, "big.jsonl", None)
    assert [p.code for p in arrival.problems] == ["too-large"]
    assert stream.left == 0
    assert stream.most <= LIMIT + 1


def test_after_a_line_that_is_too_long_the_next_is_read(tmp_path):
    path = tmp_path / "big.jsonl"
    path.write_bytes(
        lines({"text": "One."}) + b'{"text": "' + b"x" * LIMIT + b'"}\n' + lines({"text": "Three."})
    )
    first, big, third = gather([str(path)])
    assert (first.document.text, third.document.text) == ("One.", "Three.")
    assert [p.code for p in big.problems] == ["too-large"]


def test_a_json_file_holds_one_record_or_a_list(tmp_path):
    one, many = tmp_path / "one.json", tmp_path / "many.json"
    one.write_text('{\n "text": "One.",\n "id": 7\n}')
    many.write_text('[{"text": "A."}, {"text": "B."}]')
    got = list(gather([str(one), str(many)]))
    assert [a.document.text for a in got] == ["One.", "A.", "B."]
    assert got[0].document.key == "7"
