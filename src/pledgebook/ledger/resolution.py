"""Which aid claims speak of one commitment: near-certain duplicates only, each link by a named rule.

    package-number  same donors, recipients and number of a package
    same-report     same donors, recipients, amount or items, and stage; days that fit
    next-stage      the same with a later stage some days later (longer for the same counted items)
    same-day        no amount, item or number in either: same form, stage and day
    judgement       a person or a rule said so

A group that holds a contradiction is dissolved into what is certain. Whatever cannot be told apart safely stays
separate. The result depends on the set of claims only, never on their order.

Claims alike in every cell that matters are bunched first, so that a report carried by a thousand outlets costs
one comparison.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Bunch:
    """Claims alike in donors, recipients, number, form, amount, items, stage and days; `a` stands for them."""

    a: Aid
    members: tuple[Aid, ...]
    documents: frozenset[str]
    rule: str | None = None


_Pair = tuple[_Bunch, _Bunch]
_Apart = Collection[tuple[str, str]]


def resolve(aids: Iterable[Aid], judgements: Sequence[Judgement] = ()) -> tuple[Group, ...]:
    """Return the groups of single-scope claims; a claim that nothing joins is a group of its own."""
    same = sorted({pair for j in judgements if j.verdict == "same" for pair in pairwise(j.of)})
    apart = {pair for j in judgements if j.verdict == "different" for pair in combinations(j.of, 2)}
    judged = {claim for pair in (*same, *apart) for claim in pair}
    bunches = _bunches(sorted(aids, key=lambda a: a.report.id), judged)
    forest = _Forest(bunches)
    for one, other, rule in _links(bunches):
        if not _kept_apart((one, other), apart):
            forest.join(one, other, rule)
    certain = [g for found, rules in forest.groups() for g in _certain(found, rules, apart)]
    return _joined(certain, same)


def _bunches(aids: Sequence[Aid], judged: Collection[str]) -> list[_Bunch]:
    """Return claims in bunches; those a judgement names, and those one document tells twice, each by itself."""
    alike: dict[tuple[object, ...], list[Aid]] = {}
    for a in aids:
        rule, own = _own_rule(a), a.report.id if a.report.id in judged else None
        cells = (
            a.donor,
            a.recipient,
            a.package,
            a.form,
            a.amount,
            a.items,
            a.stage,
            a.window,
            a.report.on is None,
        )
        alike.setdefault((*cells, rule, own if rule else a.report.id), []).append(a)
    out: list[_Bunch] = []
    for members in alike.values():
        documents = frozenset(m.report.source.id for m in members)
        if len(documents) == len(members) or members[0].package is not None:
            rule = _own_rule(members[0]) if len(members) > 1 else None
            out.append(_Bunch(a=members[0], members=tuple(members), documents=documents, rule=rule))
        else:
            out += [_Bunch(a=m, members=(m,), documents=frozenset((m.report.source.id,))) for m in members]
    return out


def _own_rule(a: Aid) -> str | None:
    """Return the rule by which two claims with these very cells are one commitment, None when they need not be."""
    if a.package is not None:
        return "package-number"
    if a.window is None:
        return None
    if a.amount is not None:
        return "same-report" if a.window.days <= (_MONTH if a.items else _SHORT) else None
    if a.items:
        return "same-report" if a.window.days <= (_MONTH if _counted(a) else _SHORT) else None
    return "same-day" if a.report.on is not None and a.window.days == 1 else None


class _Forest:
    """Union-find over bunches that remembers the rules used."""

    def __init__(self, bunches: Sequence[_Bunch]) -> None:
        self._bunches = bunches
        self._up = {id(b): number for number, b in enumerate(bunches)}
        self._parent = list(range(len(bunches)))
        self._rules: list[tuple[int, str]] = []

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = number = self._parent[self._parent[number]]
        return number

    def join(self, one: _Bunch, other: _Bunch, rule: str) -> None:
        a, b = sorted((self._root(self._up[id(one)]), self._root(self._up[id(other)])))
        self._parent[b] = a
        self._rules.append((a, rule))

    def groups(self) -> list[tuple[list[_Bunch], frozenset[str]]]:
        members: dict[int, list[_Bunch]] = {}
        rules: dict[int, set[str]] = {}
        for number, bunch in enumerate(self._bunches):
            members.setdefault(self._root(number), []).append(bunch)
        for number, rule in self._rules:
            rules.setdefault(self._root(number), set()).add(rule)
        return [(found, frozenset(rules.get(root, ()))) for root, found in members.items()]


def _links(bunches: Sequence[_Bunch]) -> Iterator[tuple[_Bunch, _Bunch, str]]:
    """Yield pairs that one rule joins; blocks and days keep this near linear."""
    for block in _blocks(bunches, _package_key):
        yield from ((x, y, "package-number") for x, y in _by_form(block))
    for block in _blocks(bunches, _amount_key):
        yield from ((x, y, rule) for x, y in _near(block, _MONTH) if (rule := _amount_rule(x, y)))
    for block in _blocks(bunches, _items_key):
        days = _LONG if _counted(block[0].a) else _SHORT
        yield from ((x, y, rule) for x, y in _near(block, days) if (rule := _items_rule(x, y)))


_Key = tuple[object, ...] | None


def _blocks(bunches: Sequence[_Bunch], key: Callable[[Aid], _Key]) -> Iterator[list[_Bunch]]:
    found: dict[tuple[object, ...], list[_Bunch]] = {}
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


def _by_form(block: Sequence[_Bunch]) -> Iterator[_Pair]:
    """Yield enough pairs to join a package's claims of one form, and forms that do not exclude each other."""
    first: dict[frozenset[str], _Bunch] = {}
    for bunch in block:
        if bunch is not first.setdefault(bunch.a.form, bunch):
            yield first[bunch.a.form], bunch
    yield from ((x, y) for x, y in combinations(first.values(), 2) if not _forms_clash(x.a, y.a))


def _near(block: Sequence[_Bunch], days: int) -> Iterator[_Pair]:
    """Yield the pairs whose windows lie at most so many days apart."""
    ordered = sorted(block, key=lambda b: (_first(b), b.a.report.id))
    for number, one in enumerate(ordered):
        assert one.a.window is not None
        for other in ordered[number + 1 :]:
            if (_first(other) - one.a.window.last).days > days:
                break
            yield one, other


def _first(bunch: _Bunch) -> date:
    assert bunch.a.window is not None
    return bunch.a.window.first


def _amount_rule(x: _Bunch, y: _Bunch) -> str | None:
    """Join equal amounts: same stage and days that fit, or a later stage within days."""
    a, b = x.a, y.a
    shared = bool(a.items & b.items)
    if _clash(x, y) or (a.items and b.items and not shared):
        return None
    return _dated_rule(a, b, precise=_MONTH if shared else _SHORT, later=_MONTH if shared else _SHORT)


def _items_rule(x: _Bunch, y: _Bunch) -> str | None:
    """Join equal sets of items: same stage and days that fit, or, when counted, a later stage within two years."""
    counted = _counted(x.a)
    if _clash(x, y):
        return None
    return _dated_rule(x.a, y.a, precise=_MONTH if counted else _SHORT, later=_LONG if counted else None)


def _counted(a: Aid) -> bool:
    return all(item.quantity is not None and item.quantity > 1 for item in a.items)


def _dated_rule(a: Aid, b: Aid, *, precise: int, later: int | None) -> str | None:
    """Compare the days of two claims alike in the rest: `precise` bounds their windows, `later` the days between."""
    if a.window is None or b.window is None or max(a.window.days, b.window.days) > precise:
        return None
    if a.stage == b.stage:
        return "same-report" if a.window.gap(b.window) == 0 else None
    return "next-stage" if later is not None and _follows(a, b, later) else None


def _follows(a: Aid, b: Aid, days: int) -> bool:
    """Whether the claim of the later stage lies after the other's, at most so many days, both decided or done."""
    early, late = sorted((a, b), key=lambda x: rung(x.stage))
    if rung(early.stage) < rung("pledged") or early.window is None or late.window is None:
        return False
    return late.window.last >= early.window.first and early.window.gap(late.window) <= days


def _clash(x: _Bunch, y: _Bunch) -> bool:
    """Whether two bunches cannot speak of one commitment."""
    a, b = x.a, y.a
    if _forms_clash(a, b):
        return True
    if a.package is not None and a.package == b.package:
        return False
    if a.package is not None and b.package is not None:
        return True
    same_stage = a.stage == b.stage
    told_twice = same_stage and not x.documents.isdisjoint(y.documents)
    return told_twice or _amounts_clash(a, b) or (same_stage and _days_clash(a, b))


def _forms_clash(a: Aid, b: Aid) -> bool:
    return bool(a.form) and bool(b.form) and not a.form & b.form


def _amounts_clash(a: Aid, b: Aid) -> bool:
    if a.amount is None or b.amount is None:
        return False
    return (a.amount.value, a.amount.currency) != (b.amount.value, b.amount.currency)


def _days_clash(a: Aid, b: Aid) -> bool:
    return a.window is not None and b.window is not None and a.window.gap(b.window) > 0


def _kept_apart(bunches: Sequence[_Bunch], apart: _Apart) -> bool:
    if not apart:
        return False
    ids = {m.report.id for b in bunches for m in b.members}
    return any(a in ids and b in ids for a, b in apart)


def _holds(bunches: Sequence[_Bunch], apart: _Apart) -> bool:
    """Whether no two bunches contradict each other."""
    if _kept_apart(bunches, apart):
        return False
    if bunches[0].a.package is not None and len({b.a.package for b in bunches}) == 1:
        forms = {b.a.form for b in bunches if b.a.form}
        return all(f & g for f, g in combinations(forms, 2))
    return not any(_clash(x, y) for x, y in combinations(bunches, 2))


def _certain(bunches: list[_Bunch], rules: Collection[str], apart: _Apart) -> Iterator[Group]:
    """Yield a group that holds, or else what is certain of it: claims of one numbered package and form, bunches."""
    if _holds(bunches, apart):
        yield _group(bunches, rules)
        return
    numbered: dict[tuple[object, ...], list[_Bunch]] = {}
    for bunch in bunches:
        if bunch.a.package is None:
            yield _group([bunch], ())
        else:
            numbered.setdefault((bunch.a.package, bunch.a.form), []).append(bunch)
    for found in numbered.values():
        if _holds(found, apart):
            yield _group(found, ("package-number",) if len(found) > 1 else ())
        else:
            yield from (_group([bunch], ()) for bunch in found)


def _group(bunches: Sequence[_Bunch], rules: Iterable[str]) -> Group:
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
