"""Sums told beside help: what a package is worth, what a note records of it, what is a running total of before."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import help_words
from pledgebook.reading.marks import MoneyMark

from .govern import governing
from .phrase import HelpPhrase

_LEFT, _FAR = 8, 24
# "brings the contribution to 160 million": a running total, no price.
_RAISING = frozenset({"bring", "take", "raise", "push", "lift", "increase"})
_VALUE = frozenset({"worth", "value", "valued", "estimated", "priced", "cost", "costs", "price"})
_SIZE = frozenset({"volume", "value", "amount", "size", "sum", "cost"})
_COMES_TO = frozenset({"amounting", "amounts", "amounted", "comes", "equal", "totalling", "adds"})


def prices(scene: Scene, phrase: HelpPhrase) -> MoneyMark | None:
    """ "The package is worth $9 million", "its value amounts to": the sum a sentence puts on help told before."""
    if not phrase.money or phrase.heads or phrase.items:
        return None
    mark = scene.units[phrase.money[0]].mark
    if not isinstance(mark, MoneyMark):
        return None
    if phrase.start <= 1 and scene.units[0].low in _VALUE | {"totalling", "totaling"}:
        return mark
    n, via = governing(scene, phrase)
    left = _words(scene, phrase.start - 4, phrase.start)
    if (
        "which" in _words(scene, phrase.start - _LEFT, phrase.start)
        and _words(scene, phrase.start - _LEFT, phrase.start) & _SIZE
    ):
        return mark
    if n is None or via == "subject" or (via == "object" and scene.clauses[n].verb.last < phrase.start - 5):
        return mark if left & _VALUE and left & help_words().priced and left & _COMES_TO else None
    if via != "object" or (phrase.total is not None and not _costs(scene, phrase.total)):
        return None
    verb = scene.clauses[n].verb
    if verb.lemma in _RAISING:
        return None
    before = _words(scene, verb.first - (_FAR if "total" in verb.classes else _LEFT), verb.first)
    values = "price" in verb.classes or verb.lemma in ("be", "have")
    if verb.lemma == "cost" and "cost" in scene.words(verb.head, verb.head + 1).lower():
        return None if verb.modal else mark
    if _runs_on(scene, n, phrase):
        return None
    worth = bool((before | _words(scene, verb.first, phrase.start)) & _VALUE)
    if "total" not in verb.classes and not (values and worth):
        return None
    told = before | (_words(scene, verb.last + 1, phrase.start) if values else set())
    return mark if told & (help_words().priced | _VALUE) else None


def _runs_on(scene: Scene, n: int, phrase: HelpPhrase) -> bool:
    """ "Danish military aid has reached 2 billion": what help as such comes to is a running total, no price of one."""
    clause = scene.clauses[n]
    subject = [u.low for u in scene.units[clause.start : clause.verb.first]]
    subject = subject[-(subject[::-1].index(",") if "," in subject else len(subject)) :]
    whole = {"aid", "assistance", "help", "support"}
    fresh = {
        "the",
        "this",
        "these",
        "that",
        "its",
        "new",
        "which",
        "additional",
        "further",
    } | help_words().fresh
    kinds = help_words().kinds
    single = any(low in fresh or kinds.get(low) == "containers" for low in subject)
    return bool(whole & set(subject)) and not single and phrase.start > clause.verb.last


def _words(scene: Scene, start: int, end: int) -> set[str]:
    words = {u.low for u in scene.units[max(0, start) : end] if u.is_word}
    return words | {low.removesuffix("s") for low in words}


def recorded(scene: Scene, phrase: HelpPhrase) -> MoneyMark | None:
    """ "Thus, we report €46.5 million": the sum that a tracker's note enters for its entry."""
    n, via = governing(scene, phrase)
    if not scene.entry or n is None or via != "object" or not phrase.money:
        return None
    clause = scene.clauses[n]
    subject = {scene.units[i].low for i in clause.subject}
    if "record" not in clause.verb.classes or clause.verb.negated or subject != {"we"}:
        return None
    mark = scene.units[phrase.money[0]].mark
    return mark if isinstance(mark, MoneyMark) else None


def _costs(scene: Scene, total: int) -> bool:
    """ "the total cost of the aid", "the total value of these projects": a price, no running total."""
    near = [u.low for u in scene.units[total + 1 : total + 6]]
    of_this = near[1:2] == ["of"] and (
        near[2:3] in (["these"], ["this"])
        or any(help_words().kinds.get(low) == "containers" for low in near[3:])
    )
    return near[:1] == ["cost"] or (near[:1] in (["value"], ["worth"]) and of_this)


def mark_totals(scene: Scene, phrases: list[HelpPhrase]) -> list[HelpPhrase]:
    """Note where a sum is a running total: "bringing the total to $2 billion", "the total value of which exceeds".

    The noun phrase that names what is totalled ("the total security assistance") lends its words to the sum.
    """
    kept: list[HelpPhrase] = []
    for phrase in phrases:
        _mark_total(scene, phrase)
        before = kept[-1] if kept else None
        if phrase.total is None or before is None or before.money or _costs(scene, phrase.total):
            kept.append(phrase)
        elif before.start - 3 <= phrase.total or any(
            u.low == "which" for u in scene.units[before.end : phrase.start]
        ):
            before.money, before.total = phrase.money, phrase.total
        else:
            kept.append(phrase)
    return kept


def _mark_total(scene: Scene, phrase: HelpPhrase) -> None:
    if not phrase.money:
        return
    n, _ = governing(scene, phrase)
    verb = scene.clauses[n].verb if n is not None else None
    if (
        verb is not None
        and verb.lemma in _RAISING - {"increase", "raise"}
        and scene.units[phrase.start - 1].low == "to"
    ):
        phrase.total = verb.first
        return
    reach = phrase.start - 14
    if n and "total" in scene.clauses[n].verb.classes and scene.clauses[n - 1].relative:
        start, reach = 0, phrase.start - 24
    else:
        start = scene.clauses[n].start if n is not None else max(0, phrase.start - 12)
    for i in range(phrase.end - 1, max(start, reach) - 1, -1):
        if scene.units[i].kind == "money" and i < phrase.start:
            return
        if scene.units[i].low == "total" and _runs(scene, i):
            phrase.total = i
            return


def _runs(scene: Scene, i: int) -> bool:
    """Whether "total" tells a running sum ("the total aid", "to a total of"), not the size of one ("worth a total of")."""
    back = [u.low for u in scene.units[max(0, i - 3) : i]]
    if "for" in back[-2:]:
        return False
    if back[-1:] in (["a"], ["an"]):
        return back[-2:-1] == ["to"] and not _COMES_TO & set(back)
    return not (back[-2:] == ["in", "the"] and scene.units[i + 1].low in ("amount", "value", "volume", "sum"))
