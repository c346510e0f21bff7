"""What one claim of a text lends another: the date of the meeting a discussion stood in, a series' form."""

from __future__ import annotations

from collections.abc import Sequence

from .draft import Draft


def lend(drafts: Sequence[Draft]) -> None:
    """Fill cells from other claims of the same text; what is lent is marked inferred and points at its ground."""
    meetings = [
        d for d in drafts if d.kind == "meeting" and d.values.get("stage") == "held" and "on" in d.values
    ]
    for draft in drafts:
        if draft.kind == "agreement" and draft.values["stage"] == "agreed" and "on" not in draft.values:
            _lend_date(draft, meetings)
        if draft.kind != "aid":
            continue
        if draft.values["stage"] in ("discussed", "requested") and "on" not in draft.values:
            _lend_date(draft, meetings)
        if draft.values.get("package") and "form" not in draft.values:
            _lend_form(draft, drafts)


def _lend_date(draft: Draft, meetings: Sequence[Draft]) -> None:
    sides = {code for name in ("donor", "recipient", "parties") for code in draft.values.get(name, ())}
    near = [
        m
        for m in meetings
        if sides & set(m.values.get("parties", [])) and m.where == draft.where and m.number <= draft.number
    ]
    if near and len({m.values["on"] for m in near}) == 1:
        draft.values["on"], draft.evidence["on"] = near[0].values["on"], near[0].evidence["on"]
        draft.inferred.add("on")


def _lend_form(draft: Draft, drafts: Sequence[Draft]) -> None:
    for other in drafts:
        if (
            other.kind == "aid"
            and other.values.get("package")
            and other.values.get("donor") == draft.values.get("donor")
            and "form" in other.values
        ):
            draft.values["form"], draft.evidence["form"] = other.values["form"], other.evidence["form"]
            draft.inferred.add("form")
            return
