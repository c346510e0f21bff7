"""Which aid claims speak of one commitment: near-certain duplicates only, each link by a named rule.

    package-number  same donors, recipients and number of a package
    same-report     same donors, recipients, amount or items, and stage; days that fit
    next-stage      the same with a later stage a day later at most, or much later for telling counts ("31 tanks")
    same-day        no amount, item or number in either: same form, stage and day
    judgement       a person or a rule said so

A group that holds a contradiction is dissolved into what is certain. Whatever cannot be told apart safely stays
separate. The result depends on the set of claims only, never on their order.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from .aid import Aid
from .likeness import (
    DAY,
    LONG,
    MONTH,
    SERIES,
    Bunch,
    amount_rule,
    bunches_of,
    clash,
    first_day,
    forms_clash,
    items_rule,
    last_day,
    several_series,
    telling,
)
from .snapshot import Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Claims of one commitment, by claim id, and the rules that joined them."""

    members: tuple[Aid, ...]
    rules: tuple[str, ...]


_Pair = tuple[Bunch, Bunch]
_Apart = Collection[tuple[str, str]]


def resolve(aids: Iterable[Aid], judgements: Sequence[Judgement] = ()) -> tuple[Group, ...]:
    """Return the groups of single-scope claims; a claim that nothing joins is a group of its own."""
    same = sorted({pair for j in judgements if j.verdict == "same" for pair in pairwise(j.of)})
    apart = {pair for j in judgements if j.verdict == "different" for pair in combinations(j.of, 2)}
    judged = {claim for pair in (*same, *apart) for claim in pair}
    bunches = bunches_of(sorted(aids, key=lambda a: a.report.id), judged)
    forest = _Forest(bunches)
    for one, other, rule in _links(bunches):
        if not _kept_apart((one, other), apart):
            forest.join(one, other, rule)
    certain = [g for found, rules in forest.groups() for g in _certain(found, rules, apart)]
    return _joined(certain, same)


class _Forest:
    """Union-find over bunches that remembers the rules used."""

    def __init__(self, bunches: Sequence[Bunch]) -> None:
        self.bunches_of = bunches
        self._up = {id(b): number for number, b in enumerate(bunches)}
        self._parent = list(range(len(bunches)))
        self._rules: list[tuple[int, str]] = []

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = number = self._parent[self._parent[number]]
        return number

    def join(self, one: Bunch, other: Bunch, rule: str) -> None:
        a, b = sorted((self._root(self._up[id(one)]), self._root(self._up[id(other)])))
        self._parent[b] = a
        self._rules.append((a, rule))

    def groups(self) -> list[tuple[list[Bunch], frozenset[str]]]:
        members: dict[int, list[Bunch]] = {}
        rules: dict[int, set[str]] = {}
        for number, bunch in enumerate(self.bunches_of):
            members.setdefault(self._root(number), []).append(bunch)
        for number, rule in self._rules:
            rules.setdefault(self._root(number), set()).add(rule)
        return [(found, frozenset(rules.get(root, ()))) for root, found in members.items()]


def _links(bunches: Sequence[Bunch]) -> Iterator[tuple[Bunch, Bunch, str]]:
    """Yield pairs that one rule joins; blocks and days keep this near linear."""
    for block in _blocks(bunches, _package_key):
        yield from ((x, y, "package-number") for x, y in _by_form(block))
    for block in _blocks(bunches, _amount_key):
        yield from ((x, y, rule) for x, y in _near(block, MONTH) if (rule := amount_rule(x, y)))
    for block in _blocks(bunches, _items_key):
        days = LONG if telling(block[0].a.items) else DAY
        yield from ((x, y, rule) for x, y in _near(block, days) if (rule := items_rule(x, y)))


_Key = tuple[object, ...] | None


def _blocks(bunches: Sequence[Bunch], key: Callable[[Aid], _Key]) -> Iterator[list[Bunch]]:
    found: dict[tuple[object, ...], list[Bunch]] = {}
    for bunch in bunches:
        k = key(bunch.a)
        if k is not None:
            found.setdefault(k, []).append(bunch)
    return (block for block in found.values() if len(block) > 1)


def _package_key(a: Aid) -> _Key:
    return None if a.package is None else (a.donor, a.recipient, a.package)


def _amount_key(a: Aid) -> _Key:
    dated = a.amount is not None and a.window is not None
    return (a.donor, a.recipient, a.amount.value, a.amount.currency) if dated and a.amount else None


def _items_key(a: Aid) -> _Key:
    return (
        None if a.amount is not None or not a.items or a.window is None else (a.donor, a.recipient, a.items)
    )


def _by_form(block: Sequence[Bunch]) -> Iterator[_Pair]:
    """Yield enough pairs to join a package's claims of one form, and forms that do not exclude each other."""
    first: dict[frozenset[str], Bunch] = {}
    for bunch in block:
        if bunch is not first.setdefault(bunch.a.form, bunch):
            yield first[bunch.a.form], bunch
    yield from ((x, y) for x, y in combinations(first.values(), 2) if not forms_clash(x.a, y.a))


def _near(block: Sequence[Bunch], days: int) -> Iterator[_Pair]:
    """Yield the pairs whose windows lie at most so many days apart."""
    ordered = sorted(block, key=lambda b: (first_day(b), b.a.report.id))
    for number, one in enumerate(ordered):
        assert one.a.window is not None
        for other in ordered[number + 1 :]:
            if (first_day(other) - one.a.window.last).days > days:
                break
            yield one, other


def _kept_apart(bunches: Sequence[Bunch], apart: _Apart) -> bool:
    if not apart:
        return False
    ids = {m.report.id for b in bunches for m in b.members}
    return any(a in ids and b in ids for a, b in apart)


def _holds(bunches: Sequence[Bunch], apart: _Apart) -> bool:
    """Whether no two bunches contradict each other."""
    if _kept_apart(bunches, apart):
        return False
    if bunches[0].a.package is not None and len({b.a.package for b in bunches}) == 1:
        forms = {b.a.form for b in bunches if b.a.form}
        return all(f & g for f, g in combinations(forms, 2)) and not several_series(b.a for b in bunches)
    return not any(clash(x, y) for x, y in combinations(bunches, 2))


def _certain(bunches: list[Bunch], rules: Collection[str], apart: _Apart) -> Iterator[Group]:
    """Yield a group that holds, or else what is certain of it: bunches, and claims of one number, form and time."""
    if _holds(bunches, apart):
        yield _group(bunches, rules)
        return
    numbered: dict[tuple[object, ...], list[Bunch]] = {}
    for bunch in bunches:
        if bunch.a.package is None:
            yield _group([bunch], ())
        else:
            numbered.setdefault((bunch.a.package, bunch.a.form), []).append(bunch)
    for found in (part for alike in numbered.values() for part in _by_time(alike)):
        if _holds(found, apart):
            yield _group(found, ("package-number",) if len(found) > 1 else ())
        else:
            yield from (_group([bunch], ()) for bunch in found)


def _by_time(bunches: Sequence[Bunch]) -> Iterator[list[Bunch]]:
    """Yield the dated bunches in runs without a long gap, the undated ones each alone - all at once if no run ends."""
    dated = sorted(
        (b for b in bunches if b.a.report.on is not None), key=lambda b: (first_day(b), b.a.report.id)
    )
    runs: list[list[Bunch]] = []
    for bunch in dated:
        if runs and (first_day(bunch) - max(last_day(b) for b in runs[-1])).days <= SERIES:
            runs[-1].append(bunch)
        else:
            runs.append([bunch])
    if len(runs) <= 1:
        yield list(bunches)
        return
    yield from runs
    yield from ([b] for b in bunches if b.a.report.on is None)


def _group(bunches: Sequence[Bunch], rules: Iterable[str]) -> Group:
    members = sorted((m for b in bunches for m in b.members), key=lambda m: m.report.id)
    return Group(members=tuple(members), rules=tuple(sorted({*rules, *(b.rule for b in bunches if b.rule)})))


def _joined(groups: Sequence[Group], same: Sequence[tuple[str, str]]) -> tuple[Group, ...]:
    """Join the groups that a judgement calls the same, whatever the rules say."""
    where = {m.report.id: number for number, g in enumerate(groups) for m in g.members} if same else {}
    merged = dict(enumerate(groups))
    for a, b in same:
        if a not in where or b not in where or where[a] == where[b]:
            continue
        one, other = merged[where[a]], merged.pop(where[b])
        members = tuple(sorted((*one.members, *other.members), key=lambda m: m.report.id))
        merged[where[a]] = Group(
            members=members, rules=tuple(sorted({*one.rules, *other.rules, "judgement"}))
        )
        where.update((m.report.id, where[a]) for m in other.members)
    return tuple(merged.values())
