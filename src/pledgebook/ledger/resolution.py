"""Which aid claims speak of one commitment: near-certain duplicates only, each link by a named rule.

    package-number  same donors, recipients and number of a package
    same-report     same donors, recipients, amount or items, and stage; days that fit
    next-stage      the same with a later stage some days later (longer for the same counted items)
    same-day        no amount, item or number in either: same form, stage and day
    judgement       a person or a rule said so

A group that holds a contradiction is dissolved into what is certain. Whatever cannot be told apart safely stays
separate. The result depends on the set of claims only, never on their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from .aid import Aid
from .snapshot import Judgement
from .stages import rung

_SHORT, _MONTH, _LONG = 7, 31, 731  # days


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Claims of one commitment, by claim id, and the rules that joined them."""

    members: tuple[Aid, ...]
    rules: tuple[str, ...]


def resolve(aids: Iterable[Aid], judgements: Sequence[Judgement] = ()) -> tuple[Group, ...]:
    """Return the groups of single-scope claims; a claim that nothing joins is a group of its own."""
    members = sorted(aids, key=_by_id)
    same = {pair for j in judgements if j.verdict == "same" for pair in pairwise(j.of)}
    apart = {pair for j in judgements if j.verdict == "different" for pair in combinations(j.of, 2)}
    forest = _Forest(members)
    for one, other, rule in _links(members):
        if _pair(one, other) not in apart:
            forest.join(one, other, rule)
    certain = [
        g
        for found in forest.groups()
        for g in ([found] if _holds(found.members, apart) else _dissolve(found, apart))
    ]
    return _judged(certain, same)


def _by_id(aid: Aid) -> str:
    return aid.report.id


def _pair(one: Aid, other: Aid) -> tuple[str, str]:
    a, b = sorted((one.report.id, other.report.id))
    return a, b


class _Forest:
    """Union-find over claims that remembers the rules used."""

    def __init__(self, members: Sequence[Aid]) -> None:
        self._members = members
        self._up = {m.report.id: m.report.id for m in members}
        self._rules: list[tuple[str, str]] = []

    def root(self, claim: str) -> str:
        while self._up[claim] != claim:
            self._up[claim] = claim = self._up[self._up[claim]]
        return claim

    def join(self, one: Aid, other: Aid, rule: str) -> None:
        a, b = sorted((self.root(one.report.id), self.root(other.report.id)))
        self._up[b] = a
        self._rules.append((one.report.id, rule))

    def groups(self) -> list[Group]:
        members: dict[str, list[Aid]] = {}
        rules: dict[str, set[str]] = {}
        for member in self._members:
            members.setdefault(self.root(member.report.id), []).append(member)
        for claim, rule in self._rules:
            rules.setdefault(self.root(claim), set()).add(rule)
        return [
            Group(members=tuple(found), rules=tuple(sorted(rules.get(root, ()))))
            for root, found in members.items()
        ]


def _links(members: Sequence[Aid]) -> Iterator[tuple[Aid, Aid, str]]:
    """Yield pairs that one rule joins; blocks keep this near linear."""
    for block in _blocks(members, _package_key):
        yield from (
            (a, b, "package-number") for a, b in combinations(_one_a_form(block), 2) if not _forms_clash(a, b)
        )
        yield from ((a, b, "package-number") for a, b in _alike(block))
    for block in _blocks(members, _amount_key):
        yield from ((a, b, rule) for a, b in combinations(block, 2) if (rule := _amount_rule(a, b)))
    for block in _blocks(members, _items_key):
        yield from ((a, b, rule) for a, b in combinations(block, 2) if (rule := _items_rule(a, b)))
    for block in _blocks(members, _bare_key):
        yield from ((a, b, "same-day") for a, b in combinations(block, 2) if not _one_telling(a, b))


_Key = tuple[object, ...] | None


def _blocks(members: Sequence[Aid], key: object) -> Iterator[list[Aid]]:
    found: dict[_Key, list[Aid]] = {}
    for member in members:
        k = key(member)  # type: ignore[operator]
        if k is not None:
            found.setdefault(k, []).append(member)
    return (block for block in found.values() if len(block) > 1)


def _package_key(a: Aid) -> _Key:
    return None if a.package is None else (a.donor, a.recipient, a.package)


def _amount_key(a: Aid) -> _Key:
    return None if a.amount is None else (a.donor, a.recipient, a.amount.value, a.amount.currency)


def _items_key(a: Aid) -> _Key:
    return None if a.amount is not None or not a.items else (a.donor, a.recipient, a.items)


def _bare_key(a: Aid) -> _Key:
    dated = a.report.on is not None and a.window is not None and a.window.days == 1
    if not dated or a.amount is not None or a.items or a.package is not None:
        return None
    return (a.donor, a.recipient, a.form, a.stage, a.window)


def _one_a_form(block: Sequence[Aid]) -> list[Aid]:
    """Return one claim for each set of forms: enough to join a block whose claims are alike otherwise."""
    return list({a.form: a for a in block}.values())


def _alike(block: Sequence[Aid]) -> Iterator[tuple[Aid, Aid]]:
    last = {a.form: a for a in block}
    return ((a, last[a.form]) for a in block if a is not last[a.form])


def _forms_clash(a: Aid, b: Aid) -> bool:
    return bool(a.form) and bool(b.form) and not a.form & b.form


def _one_telling(a: Aid, b: Aid) -> bool:
    """Whether one document says both at one stage: it would have said one thing once."""
    return a.report.source.id == b.report.source.id and a.stage == b.stage


def _numbers_clash(a: Aid, b: Aid) -> bool:
    return a.package is not None and b.package is not None and a.package != b.package


def _amount_rule(a: Aid, b: Aid) -> str | None:
    """Join equal amounts: same stage and days that fit, or a later stage within days."""
    if a.window is None or b.window is None or _clash(a, b):
        return None
    shared = bool(a.items & b.items)
    if a.items and b.items and not shared:
        return None
    longest = _MONTH if shared else _SHORT
    if max(a.window.days, b.window.days) > longest:
        return None
    if a.stage == b.stage:
        return "same-report" if a.window.gap(b.window) == 0 else None
    return "next-stage" if _follows(a, b, longest) else None


def _items_rule(a: Aid, b: Aid) -> str | None:
    """Join equal sets of items: same stage and days that fit, or, when counted, a later stage within two years."""
    if a.window is None or b.window is None or _clash(a, b):
        return None
    counted = all(item.quantity is not None and item.quantity > 1 for item in a.items)
    if max(a.window.days, b.window.days) > (_MONTH if counted else _SHORT):
        return None
    if a.stage == b.stage:
        return "same-report" if a.window.gap(b.window) == 0 else None
    return "next-stage" if counted and _follows(a, b, _LONG) else None


def _follows(a: Aid, b: Aid, days: int) -> bool:
    """Whether the claim of the later stage lies after the other's, at most so many days, both facts on the ladder."""
    early, late = sorted((a, b), key=lambda x: rung(x.stage))
    if rung(early.stage) < rung("pledged") or early.window is None or late.window is None:
        return False
    return late.window.last >= early.window.first and early.window.gap(late.window) <= days


def _clash(a: Aid, b: Aid) -> bool:
    """Whether two claims cannot speak of one commitment."""
    if _forms_clash(a, b):
        return True
    if a.package is not None and a.package == b.package:
        return False
    return _numbers_clash(a, b) or _one_telling(a, b) or _amounts_clash(a, b) or _days_clash(a, b)


def _amounts_clash(a: Aid, b: Aid) -> bool:
    return a.amount is not None and b.amount is not None and (a.amount.value, a.amount.currency) != (
        b.amount.value, b.amount.currency
    )  # fmt: skip


def _days_clash(a: Aid, b: Aid) -> bool:
    return a.stage == b.stage and a.window is not None and b.window is not None and a.window.gap(b.window) > 0


def _holds(members: Sequence[Aid], apart: set[tuple[str, str]]) -> bool:
    """Whether no two members contradict each other."""
    if len(members) == 1:
        return True
    ids = {m.report.id for m in members}
    if any(a in ids and b in ids for a, b in apart):
        return False
    if len({(m.package is None, m.package) for m in members}) == 1 and members[0].package is not None:
        forms = {m.form for m in members if m.form}
        return all(f & g for f, g in combinations(forms, 2))
    return not any(_clash(a, b) for a, b in combinations(members, 2))


def _dissolve(group: Group, apart: set[tuple[str, str]]) -> list[Group]:
    """Return what is certain of a group with a contradiction: claims alike in every cell that tells them apart."""
    found: dict[tuple[object, ...], list[Aid]] = {}
    for m in group.members:
        exact = (m.amount, m.items, m.stage, m.report.values.get("on"))
        found.setdefault((m.package, m.form, *(exact if m.package is None else ())), []).append(m)
    out: list[Group] = []
    for members in found.values():
        dated = members[0].package is not None or members[0].report.on is not None
        if dated and _holds(members, apart):
            out.append(Group(members=tuple(members), rules=group.rules if len(members) > 1 else ()))
        else:
            out += [Group(members=(m,), rules=()) for m in members]
    return out


def _judged(groups: Sequence[Group], same: set[tuple[str, str]]) -> tuple[Group, ...]:
    """Join the groups that a judgement calls the same, whatever the rules say."""
    members = [m for g in groups for m in g.members]
    forest = _Forest(sorted(members, key=_by_id))
    named = {m.report.id: m for m in members}
    for g in groups:
        for a, b in pairwise(g.members):
            for rule in g.rules:
                forest.join(a, b, rule)
    for a_id, b_id in sorted(same):
        if a_id in named and b_id in named:
            forest.join(named[a_id], named[b_id], "judgement")
    return tuple(forest.groups())
