"""The cells of an aid claim that a phrase of help bears: sums, items, package, forms, scope, dates, basis."""

from __future__ import annotations

import re

from pledgebook.claims.circumstance import is_dateline
from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Scene
from pledgebook.lexicon.currencies import dollars
from pledgebook.lexicon.help import help_words
from pledgebook.reading.marks import ItemMark, MoneyMark, OrdinalMark, TimeMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.day import Day, Period
from pledgebook.terms.money import plain
from pledgebook.terms.span import Span

from .phrase import HelpPhrase
from .stage import StageReading

_FORM_ORDER = ("military", "financial", "humanitarian", "energy", "reconstruction", "training", "production")
_CLASS_FORMS = {"energy": "energy", "medical": "humanitarian"}
_NEUTRAL = frozenset({"equipment", "vehicle", "other", "mines_demining", "electronic"})
_BASIS = re.compile(
    r"\b[Ss]ections? \d+\w*(?:\(\w+\)){0,4}(?: of (?:the )?(?:[A-Z][\w.]*(?: of| and| the)? ?){1,8}(?:of \d{4})?)?"
)
_AUTHORITY = re.compile(
    r"\b(?:authority|authorities|authorized) (?:\w+ ){0,4}(?:under|in|by|of|pursuant to) $"
)
_LONG = 60
_BARE_DOLLAR = re.compile(r"(?<![A-Za-z])\$ ?\d")
_UNTIL = ("through", "until", "till")


def put_help(draft: Draft, scene: Scene, phrase: HelpPhrase) -> None:
    """Write amount, items, package and form."""
    _put_amount(draft, scene, phrase)
    _put_items(draft, scene, phrase)
    _put_package(draft, scene, phrase)
    _put_form(draft, scene, phrase)


def _put_amount(draft: Draft, scene: Scene, phrase: HelpPhrase) -> None:
    marks = [scene.units[i].mark for i in phrase.money]
    sums = [m for m in marks if isinstance(m, MoneyMark) and not m.each]
    sums = sums or ([phrase.price] if phrase.price else [])
    if not sums:
        return
    own = _own_dollar(draft, scene, sums[0])
    if own is None:
        draft.put("amount", sums[0].money.json(), sums[0].span)
    else:
        draft.put("amount", {**sums[0].money.json(), "currency": own}, sums[0].span, inferred=True)


def _own_dollar(draft: Draft, scene: Scene, mark: MoneyMark) -> str | None:
    """The giver's own dollar where a note under its name writes a bare "$": "Canada: $47 million"."""
    words = mark.span.of(scene.layer.text)
    bare = _BARE_DOLLAR.search(words) is not None and "US" not in words.upper()
    donors = draft.values.get("donor", [])
    if not scene.entry or not bare or len(donors) != 1:
        return None
    return next(
        (code for code in dollars() if code[:2] == donors[0][:2] and code != mark.money.currency), None
    )


def item_value(mark: ItemMark) -> dict[str, object]:
    """Return an item mark as the guide's item cell."""
    value: dict[str, object] = {"name": mark.name, "class": mark.cls}
    if mark.quantity is not None:
        value["quantity"] = plain(mark.quantity)
        if mark.bound:
            value["bound"] = mark.bound
    return value


def _put_items(draft: Draft, scene: Scene, phrase: HelpPhrase) -> None:
    marks = [m for i in phrase.items if isinstance(m := scene.units[i].mark, ItemMark)] + phrase.bulleted
    draft.put_list(
        "items",
        [(item_value(m), m.span.joined(m.quantity_span) if m.quantity_span else m.span) for m in marks],
    )


def _put_package(draft: Draft, scene: Scene, phrase: HelpPhrase) -> None:
    if not phrase.packages:
        return
    for i in phrase.ordinals:
        mark = scene.units[i].mark
        if isinstance(mark, OrdinalMark):
            draft.put("package", mark.value, mark.span)
            return


def _put_form(draft: Draft, scene: Scene, phrase: HelpPhrase) -> None:
    forms: dict[str, Span] = {}
    for form, i in phrase.forms:
        forms.setdefault(form, scene.units[i].span)
    if not forms and not phrase.items:
        words = help_words().form_words
        for unit in scene.units[phrase.end : phrase.end + 12]:
            if unit.is_word and unit.low in words:
                forms.setdefault(words[unit.low], unit.span)
    marks = [m for i in phrase.items if isinstance(m := scene.units[i].mark, ItemMark)] + phrase.bulleted
    for mark in marks:
        if not (forms and mark.cls in _NEUTRAL):
            kind = _form_of(mark.cls)
            if kind and not (kind == "humanitarian" and kind not in forms and forms):
                forms[kind] = min(forms.get(kind, mark.span), mark.span)
    draft.put_list("form", [(form, forms[form]) for form in _FORM_ORDER if form in forms])


def _form_of(cls: str) -> str | None:
    """The form of help that an item's class tells; None for classes that serve several."""
    if cls in _CLASS_FORMS:
        return _CLASS_FORMS[cls]
    return "military" if cls not in _NEUTRAL or cls == "electronic" else None


def put_scope(draft: Draft, scene: Scene, phrase: HelpPhrase, stage: StageReading) -> None:
    """Mark running totals and parts of what is given or promised."""
    if stage.stage in ("refused", "requested", "discussed", "halted") or stage.rule == "note-enters":
        return
    cumulative = (
        scene.units[phrase.total].span if phrase.total is not None else _cumulative(scene, phrase, stage)
    )
    if cumulative:
        draft.put("scope", "cumulative", cumulative)
    elif phrase.part is not None and (phrase.money or _whole_before(scene, phrase)):
        draft.put("scope", "part", scene.units[phrase.part].span)


def _whole_before(scene: Scene, phrase: HelpPhrase) -> bool:
    """Whether a sum or a package stands before the phrase, of which it can be a part."""
    kinds = help_words().kinds
    return any(u.kind == "money" or kinds.get(u.low) == "containers" for u in scene.units[: phrase.start])


def _cumulative(scene: Scene, phrase: HelpPhrase, stage: StageReading) -> Span | None:
    """The first words that tell a running total: "so far", a long stretch of time, "since", a count of packages."""
    clause = scene.clauses[stage.clause] if stage.clause is not None else None
    found = [_total_words(scene, phrase, clause)]
    if clause is not None and clause.verb.perfect:
        found += [_long_stretch(scene, phrase, clause), _since(scene, clause, stage.stage)]
    found += [_earlier(scene, phrase), _counted(scene, phrase, stage.stage)]
    return min((span for span in found if span is not None), default=None)


def _total_words(scene: Scene, phrase: HelpPhrase, clause: Clause | None) -> Span | None:
    start = min(phrase.start, clause.start if clause else phrase.start)
    end = max(phrase.end, clause.end if clause else phrase.end)
    region = scene.span(start, end)
    low = region.of(scene.layer.text).lower()
    ranked = any(f"{top} " in low for top in ("largest", "biggest", "greatest", "longest"))
    if "first" in {u.low for u in scene.units[phrase.start : phrase.end]}:
        return None
    for words in help_words().cumulative:
        at = low.find(words)
        if ranked and not words.startswith("since"):
            continue
        if at >= 0 and (at == 0 or not low[at - 1].isalnum()):
            return Span(region.start + at, region.start + at + len(words))
    return None


def _earlier(scene: Scene, phrase: HelpPhrase) -> Span | None:
    """ "previous United States assistance"."""
    before = range(phrase.start, min(phrase.heads, default=0))
    return next((scene.units[i].span for i in before if scene.units[i].low in help_words().earlier), None)


def _counted(scene: Scene, phrase: HelpPhrase, stage: str) -> Span | None:
    """ "ten packages": a count of packages is their sum, not one of them."""
    series = ("package", "tranche", "drawdown")
    packages = [p for p in phrase.packages if scene.units[p].low.startswith(series)]
    counts = [i for i in phrase.counts if any(0 < p - i <= 3 for p in packages)]
    given = stage in ("delivered", "pledged", "approved")
    one = phrase.money or phrase.ordinals
    return scene.units[counts[0]].span if counts and given and not one else None


def _long_stretch(scene: Scene, phrase: HelpPhrase, clause: Clause) -> Span | None:
    """ "has sent 2 billion in the past three years"."""
    for i in clause.right if phrase.money else ():
        mark = scene.units[i].mark
        if (
            isinstance(mark, TimeMark)
            and isinstance(mark.when, Period)
            and (mark.when.last() - mark.when.first()).days > _LONG
        ):
            return mark.span
    return None


def _since(scene: Scene, clause: Clause, stage: str) -> Span | None:
    since = next((i for i in range(clause.start, clause.end) if scene.units[i].low == "since"), None)
    told = stage in ("delivered", "pledged", "approved")
    return scene.units[since].span if since is not None and told else None


def put_dates(draft: Draft, scene: Scene, phrase: HelpPhrase, stage: StageReading) -> None:
    """Write when the stage was reached, and until when the help runs."""
    clause = scene.clauses[stage.clause] if stage.clause is not None else None
    region = (
        range(clause.start, clause.end)
        if clause
        else range(phrase.start, min(phrase.end + 2, len(scene.units)))
    )
    for stretch in (region, range(max(0, phrase.start - 3), phrase.end), _outer(scene, stage)):
        for i in stretch:
            mark = scene.units[i].mark
            if isinstance(mark, TimeMark) and mark.when is not None and not is_dateline(scene, i):
                _put_date(draft, scene, i, mark)
        if "on" in draft.values:
            return


def _outer(scene: Scene, stage: StageReading) -> range:
    """The clause that governs the stage's clause, and the sentence's opening ("Today, ...")."""
    n = scene.clauses[stage.clause].governor if stage.clause is not None else None
    tag = scene.clauses[-1] if scene.clauses else None
    if (
        tag is not None
        and tag.verb.classes & {"say", "announce"}
        and stage.clause is not None
        and tag.start > scene.clauses[stage.clause].verb.last
    ):
        return range(tag.verb.first, tag.end)
    if n is not None:
        return range(scene.clauses[n].start, scene.clauses[n].end)
    return range(min(2, len(scene.units)))


def _put_date(draft: Draft, scene: Scene, i: int, mark: TimeMark) -> None:
    back = i - 2 if i > 1 and scene.units[i - 1].low == "the" else i - 1
    before = scene.units[back].low if back >= 0 else ""
    text = scene.layer.text
    assert mark.when is not None
    if before in _UNTIL or mark.span.of(text).lower().startswith(_UNTIL):
        last = mark.when.last()
        known = isinstance(mark.when, Day) and mark.when.day is None and mark.mod != "END"
        when = mark.when.iso() if known else Day.of(last).iso()
        draft.put("valid_until", when, mark.span, inferred=mark.inferred)
        return
    if (
        before == "since"
        or "on" in draft.values
        or (before == "of" and scene.units[back - 1].span.of(text) == "Act")
    ):
        return
    draft.put("on", mark.when.iso(), [mark.span, *mark.grounds], inferred=mark.inferred)


def put_basis(draft: Draft, scene: Scene, phrase: HelpPhrase) -> None:
    """Write the section of law the help rests on, as written: the nearest authority before the phrase, else the nearest section."""
    at = scene.sentence.span.start
    limit = scene.units[phrase.start].span.start - at
    matches = list(_BASIS.finditer(scene.text))
    before = [m for m in matches if m.start() < limit]
    vested = [m for m in before if _AUTHORITY.search(scene.text, max(0, m.start() - 40), m.start())]
    found = next(iter((vested or before)[::-1]), matches[0] if matches else None)
    if found:
        words = found.group().rstrip()
        draft.put("basis", words, Span(at + found.start(), at + found.start() + len(words)))
