"""One claim for one fact in a text: the fuller telling absorbs the poorer, headline and body are one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pledgebook.lexicon.help import stage_table
from pledgebook.lexicon.kinds import declared_kind

from .draft import Draft

_OPPOSED = frozenset({"requested", "refused", "halted"})
_SETS = ("donor", "recipient", "parties", "participants", "actor")


def merged(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without repetitions, in text order; body tellings come before the title's."""
    out: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.headline, d.where == "title", -len(d.values))):
        twin = next((other for other in out if _same(other, draft)), None)
        if twin is None:
            out.append(draft)
        else:
            _fill(twin, draft)
    out = [d for d in out if not _overruled(d, out)]
    return sorted(out, key=lambda d: (d.where != "title", d.number, d.sentence.start))


def _overruled(draft: Draft, others: Sequence[Draft]) -> bool:
    """Where headline and body differ on the same help, the body wins."""
    if draft.kind != "aid" or not draft.headline:
        return False
    for other in others:
        if other.kind != "aid" or other.headline:
            continue
        sides = [
            set(draft.values.get("donor", ())) & set(other.values.get("donor", ())),
            set(draft.values.get("recipient", ())) & set(other.values.get("recipient", ())),
        ]
        same = any(other.values.get(cell) == draft.values.get(cell) for cell in ("scope", "stage"))
        if all(sides) and same and not _opposed(draft.values, other.values):
            return True
    return False


def _same(a: Draft, b: Draft) -> bool:
    if a.kind != b.kind:
        return False
    if a.kind == "aid":
        return _same_aid(a, b)
    if a.kind == "statement":
        return False
    if a.kind == "event":
        return _alike(a.values["name"], b.values["name"]) and (
            a.values.get("on") == b.values.get("on") or not (a.values.get("on") and b.values.get("on"))
        )
    if a.kind == "meeting":
        return _same_meeting(a, b)
    return all(_meets(a.values.get(k), b.values.get(k)) for k in _keys(a.kind))


def _keys(kind: str) -> tuple[str, ...]:
    """The cells in which two tellings of one fact are equal."""
    known: dict[str, tuple[str, ...]] = {
        "act": ("actor", "instrument", "stage"),
        "agreement": ("parties", "stage", "type"),
        "outlook": ("expectation",),
    }
    return known[kind] if kind in known else declared_kind(kind).same


def _alike(a: str, b: str) -> bool:
    """Whether two names of an occasion share at least half of their words."""
    x, y = (set(re.findall(r"[^\W_]+", n.lower())) - {"the", "of", "a", "for", "on"} for n in (a, b))
    return bool(x & y) and 2 * len(x & y) >= len(x) + len(y) - len(x & y)


def _meets(a: Any, b: Any) -> bool:
    if a is None or b is None:
        return a is b
    if isinstance(a, list):
        return set(a) == set(b)
    return bool(a == b)


def _same_meeting(a: Draft, b: Draft) -> bool:
    x, y = ({n.split()[-1].lower() for n in d.values.get("participants", [])} for d in (a, b))
    p, q = (set(d.values.get("parties", ())) for d in (a, b))
    if not _same_manner(a, b) or (a.values.get("mode") == "visit" and not (p <= q or q <= p)):
        return False
    if not (a.headline or b.headline) and (
        a.values["stage"] != b.values["stage"] or not _near_days(a.values.get("on"), b.values.get("on"))
    ):
        return False
    return (
        x <= y or y <= x if x and y else set(a.values.get("parties", ())) == set(b.values.get("parties", ()))
    )


def _same_manner(a: Draft, b: Draft) -> bool:
    """A visit is no meeting, and a call no meeting in person; where one telling is silent, they may be one."""
    first, second = a.values.get("mode"), b.values.get("mode")
    if {first, second} == {"visit", None}:
        return "meeting/welcome" in (a.rule, b.rule)
    if "visit" in (first, second):
        return bool(first == second)
    return not ("call" in (first, second) and {first, second} & {"meeting", "summit"})


def _near_days(first: str | None, second: str | None) -> bool:
    """Whether two dates may be one: one is missing, or begins the other ("2024-05" and "2024-05-03")."""
    return not (first and second) or first.startswith(second) or second.startswith(first)


def _same_aid(a: Draft, b: Draft) -> bool:
    v, w = a.values, b.values
    if (
        (a.headline or b.headline)
        and v.get("amount")
        and v.get("amount") == w.get("amount")
        and set(v.get("donor", ())) == set(w.get("donor", ()))
    ):
        return True
    if set(v.get("recipient", ())) != set(w.get("recipient", ())) or not (
        set(v.get("donor", ())) <= set(w.get("donor", ()))
        or set(w.get("donor", ())) <= set(v.get("donor", ()))
    ):
        return False
    if v.get("scope") != w.get("scope") or _opposed(v, w):
        return False
    if v.get("package") or w.get("package"):
        known = v["stage"] == w["stage"] or not (v.get("amount") and w.get("amount"))
        return known and bool(v.get("package") == w.get("package"))
    if v.get("amount") and w.get("amount"):
        return all(v["amount"].get(key) == w["amount"].get(key) for key in ("value", "currency"))
    if v["stage"] != w["stage"] and a.headline == b.headline:
        return False
    if a.headline == b.headline and a.number != b.number and _other_help(v, w):
        return False
    if v.get("amount") or w.get("amount"):
        return a.headline != b.headline or (
            not (v.get("items") and w.get("items")) and abs(a.number - b.number) <= 1
        )
    if v.get("items") and w.get("items") and a.headline == b.headline:
        names = [{i["name"].lower() for i in d["items"]} for d in (v, w)]
        return bool(names[0] & names[1])
    return v.get("on") == w.get("on") or not (v.get("on") and w.get("on"))


def _opposed(v: Mapping[str, Any], w: Mapping[str, Any]) -> bool:
    """Whether one telling asks, refuses or halts what the other does not: never one fact, not even in a headline."""
    return v["stage"] != w["stage"] and bool({v["stage"], w["stage"]} & _OPPOSED)


def _other_help(v: Mapping[str, Any], w: Mapping[str, Any]) -> bool:
    """Whether items of one kind and help of another are told: "delivered howitzers", "trained soldiers"."""
    forms = set(v.get("form", ())), set(w.get("form", ()))
    return bool(v.get("items")) != bool(w.get("items")) and all(forms) and not forms[0] & forms[1]


def _fill(kept: Draft, more: Draft) -> None:
    """Take over the cells the kept telling lacks; lists of forms and items are united, the further stage stays."""
    if (
        kept.kind == "aid"
        and kept.where == more.where
        and _further(more.values["stage"], kept.values["stage"])
    ):
        kept.values["stage"], kept.evidence["stage"] = more.values["stage"], more.evidence["stage"]
    elif kept.kind == "aid" and _same_words(kept, more):
        kept.evidence["stage"] += [e for e in more.evidence["stage"] if e not in kept.evidence["stage"]]
    for name, value in more.values.items():
        if name not in kept.values:
            kept.values[name] = value
            kept.evidence[name] = more.evidence[name]
            if name in more.inferred:
                kept.inferred.add(name)
        elif (
            name in ("participants", "parties")
            and kept.kind == "meeting"
            and _wider(value, kept.values[name])
        ):
            kept.values[name], kept.evidence[name] = value, more.evidence[name]
            kept.inferred = (kept.inferred - {name}) | (more.inferred & {name})
        elif name in ("form", "items") and kept.headline == more.headline and isinstance(value, list):
            _unite(kept, more, name)


def _same_words(kept: Draft, more: Draft) -> bool:
    """Whether two tellings of one sentence tell the same stage: the words of both bear it."""
    return kept.sentence == more.sentence and kept.values["stage"] == more.values["stage"]


def _wider(more: list[str], kept: list[str]) -> bool:
    """Whether a list of names holds every name of another, by last words, and more."""
    a, b = ({n.split()[-1].lower() for n in names} for names in (more, kept))
    return a > b


def _further(a: str, b: str) -> bool:
    ladder = stage_table().ladder
    return a in ladder and b in ladder and ladder.index(a) > ladder.index(b)


def _unite(kept: Draft, more: Draft, name: str) -> None:
    for n, element in enumerate(more.values[name]):
        key = element["name"].lower() if name == "items" else element
        known = [e["name"].lower() if name == "items" else e for e in kept.values[name]]
        if key in known:
            continue
        at = len(kept.values[name])
        kept.values[name] = [*kept.values[name], element]
        kept.evidence[name] = [
            *kept.evidence[name],
            *(replace(e, of=at) for e in more.evidence[name] if e.of in (None, n)),
        ]
