"""Phrases of help: "a new $550 million military aid package to Ukraine", "six more howitzers", "deliveries of tanks".

A phrase is a chain of chunks: the one with the head, what "of", "in", "worth", "including" hang on it, the
recipients after "to" and "for", the donors after "from" and "by".
"""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import HelpWords, help_words
from pledgebook.reading.marks import ItemMark, MoneyMark, OrdinalMark, PartyMark, QuantityMark

from .addressees import more_parties, named_in, only_described, read_party
from .chunks import Chunk, find_chunks
from .phrase import HelpPhrase

_SMALLEST = 10_000
_OF = frozenset({"of", "in", "worth", "totaling", "totalling", "over", "under", "within"})
_LISTS = frozenset({"including", "like", "namely", "comprising", ":", "–", "—", "(", "as", "plus"})
_AND = frozenset({",", "and", "or", ";", "&"})
_JOINS = frozenset({"including", "such", "as", "like", "and", "together", "along", "with", "plus", "of"})
# "a plan that would cost 5 billion": the price of what is only thought of is no help
_IF = frozenset({"would", "could", "might"})
_MEASURED = ("in", "with", "as", "within", "of", "for", "under", "worth", "to", "amounting", "at")


def find_phrases(scene: Scene) -> list[HelpPhrase]:
    """Return the phrases of help of a sentence, left to right."""
    words = help_words()
    chunks = find_chunks(scene)
    phrases: list[HelpPhrase] = []
    n = 0
    while n < len(chunks):
        if not _holds_help(scene, chunks[n], words):
            n += 1
            continue
        phrase, n = _grow(scene, chunks, n, words)
        if phrases and _continues(scene, phrases[-1], phrase):
            _absorb(phrases[-1], phrase)
        elif owner := _priced(scene, phrases, phrase):
            owner.money, owner.sums = phrase.money, phrase.sums
        else:
            phrases.append(phrase)
    return phrases


def _priced(scene: Scene, before: list[HelpPhrase], phrase: HelpPhrase) -> HelpPhrase | None:
    """ "funding for two projects in Moldova, totalling 5 million": the help before that a bare sum prices."""
    bare = phrase.money and not (phrase.heads or phrase.items or phrase.steps or phrase.forms)
    lead = scene.units[max(0, phrase.start - 2) : phrase.start]
    if not bare or not any(u.low in help_words().pricing and u.low != "by" for u in lead):
        return None
    if any(u.low in _IF for u in scene.units[max(0, phrase.start - 6) : phrase.start]):
        return None
    return next((p for p in reversed(before) if (p.strong or p.items or p.steps) and not p.money), None)


def _holds_help(scene: Scene, chunk: Chunk, words: HelpWords) -> bool:
    for i in range(chunk.start, chunk.end):
        unit = scene.units[i]
        if (
            unit.kind in ("item", "money")
            or (unit.is_word and unit.low in words.steps)
            or _is_head(scene, i, chunk, words)
        ):
            return True
    return False


def _is_head(scene: Scene, i: int, chunk: Chunk, words: HelpWords) -> bool:
    """A noun of help that no other noun follows in its chunk ("weapons", not "weapons program")."""
    unit = scene.units[i]
    if not unit.is_word or unit.low not in words.heads:
        return False
    for after in scene.units[i + 1 : chunk.end]:
        if after.low in ("'s", "'"):
            return False
        if after.is_word:
            return (
                after.low in words.heads
                or after.low in words.steps
                or after.low in words.form_words
                or not after.low.isalpha()
            )
    return True


def _grow(scene: Scene, chunks: Sequence[Chunk], n: int, words: HelpWords) -> tuple[HelpPhrase, int]:
    first = n
    while (
        first > 0
        and chunks[first].link in _AND
        and _only_form_words(scene, chunks[first - 1], words)
        and _adjacent(chunks, first)
    ):
        first -= 1
    phrase = HelpPhrase(start=chunks[first].start, end=chunks[n].end)
    if chunks[first].link == "including":
        phrase.part = chunks[first].start - 1
    for m in range(first, n + 1):
        _read_chunk(scene, chunks[m], phrase, words)
    last = n + 1
    while last < len(chunks) and _adjacent(chunks, last) and _takes(scene, chunks, last, phrase, words):
        phrase.end = chunks[last].end
        last += 1
    return phrase, last


def _adjacent(chunks: Sequence[Chunk], n: int) -> bool:
    """No verb stands between this chunk and the one before it."""
    return not chunks[n].after_verb and chunks[n].start - chunks[n - 1].end <= 4


def _only_form_words(scene: Scene, chunk: Chunk, words: HelpWords) -> bool:
    units = [
        u
        for u in scene.units[chunk.start : chunk.end]
        if u.low not in ("additional", "new", "further", "more", "both")
    ]
    forms = [u for u in units if u.is_word and u.low in words.form_words]
    return bool(forms) and len(units) - len(forms) <= 2 and units[-1] is forms[-1]


def _takes(scene: Scene, chunks: Sequence[Chunk], n: int, phrase: HelpPhrase, words: HelpWords) -> bool:
    """Whether the phrase takes in the next chunk; reads it if so."""
    chunk = chunks[n]
    link = chunk.link
    if _takes_side(scene, chunk, phrase):
        return True
    units = scene.units[chunk.start : chunk.end]
    between = scene.units[chunks[n - 1].end : chunk.start]
    priced = not phrase.money and any(u.low in words.pricing for u in between)
    if priced and any(u.kind == "money" for u in units):
        _read_chunk(scene, chunk, phrase, words)
        return True
    helps = _holds_help(scene, chunk, words)
    parties = named_in(scene, chunk)
    if link in _AND and parties and not helps:
        return more_parties(scene, chunks[n - 1], chunk, phrase, parties)
    if link == "with" and any(step == "order" for step, _ in phrase.steps) and not helps:
        return True
    if _measures(scene, chunk, words):
        return link in _MEASURED
    if not helps:
        shaped = (link in _OF or link in _AND) and _only_form_words(scene, chunk, words)
        if shaped and chunk.end - chunk.start <= 3:
            _read_chunk(scene, chunk, phrase, words)
            return True
        return False
    return _takes_help(scene, chunk, phrase, words)


def _takes_side(scene: Scene, chunk: Chunk, phrase: HelpPhrase) -> bool:
    """Read a chunk that only names whom the help is for ("to Ukraine"), from ("by Norway") or whose it is ("of the EU")."""
    parties = named_in(scene, chunk)
    if not parties:
        return False
    if chunk.link in ("to", "for", "toward", "towards", "into"):
        phrase.recipients += [a for a in parties if a.code not in {r.code for r in phrase.recipients}]
        return True
    if chunk.link in ("from", "by") and not only_described(scene, chunk):
        phrase.donors += parties
        return True
    if (
        chunk.link == "in"
        and phrase.strong
        and phrase.heads
        and not phrase.recipients
        and _is_land(scene, chunk)
    ):
        phrase.recipients += parties
        return True
    if chunk.link == "of" and (phrase.money or phrase.steps) and not phrase.owners:
        phrase.owners += parties
        return True
    return False


def _is_land(scene: Scene, chunk: Chunk) -> bool:
    """ "humanitarian assistance in Sudan": a state's name alone after "in", where help goes."""
    units = [u for u in scene.units[chunk.start : chunk.end] if u.low != "the"]
    return len(units) == 1 and getattr(units[0].mark, "form", "") == "name"


def _takes_help(scene: Scene, chunk: Chunk, phrase: HelpPhrase, words: HelpWords) -> bool:
    """Read a chunk that itself names help: a list goes on, a new clause or a telling of its own does not."""
    link = chunk.link
    if link == "including" and _stands_alone(scene, chunk, phrase, words):
        return False
    if link in _OF or link in _LISTS or link in ("for", "with", "to"):
        given = any(scene.units[i].low.startswith("contribution") for i in phrase.heads)
        items = any(u.kind == "item" for u in scene.units[chunk.start : chunk.end])
        if link in ("to", "with") and not items and not (given and link == "to"):
            return False
        _read_chunk(scene, chunk, phrase, words)
        return True
    fresh = any(
        c.link in ("and", "but") and c.verb.shape == "finite" and c.start <= chunk.start < c.verb.first
        for c in scene.clauses
    )
    return link in _AND and not fresh and _coordinate(scene, chunk, phrase, words)


def _stands_alone(scene: Scene, chunk: Chunk, phrase: HelpPhrase, words: HelpWords) -> bool:
    """ "including yesterday's announcement of $3 billion", "including batteries donated by Italy": told by itself."""
    units = scene.units[chunk.start : chunk.end]
    if any(c.verb.shape == "participle" and c.verb.first == chunk.end for c in scene.clauses):
        return True
    return bool(phrase.steps) and any(
        u.kind == "money" or words.steps.get(u.low) == "announce" for u in units
    )


def _measures(scene: Scene, chunk: Chunk, words: HelpWords) -> bool:
    """ "the amount", "a total": a chunk that only announces a sum or a whole."""
    plain = [
        u
        for u in scene.units[chunk.start : chunk.end]
        if u.low not in ("the", "a", "an", "its", "total", "overall")
    ]
    if not plain:
        return any(u.low == "total" for u in scene.units[chunk.start : chunk.end])
    return len(plain) == 1 and plain[0].is_word and plain[0].low in words.measures


def _coordinate(scene: Scene, chunk: Chunk, phrase: HelpPhrase, words: HelpWords) -> bool:
    """ "18 howitzers, 36,000 rounds and two radars" is one phrase; two sums or two packages are two."""
    units = scene.units[chunk.start : chunk.end]
    if any(u.kind == "money" for u in units) and phrase.money:
        return False
    if any(u.kind == "ordinal" for u in units) and phrase.ordinals:
        return False
    if chunk.link == "," and units[0].low in ("a", "an") and all(u.is_word for u in units):
        return False
    _read_chunk(scene, chunk, phrase, words)
    return True


def _read_chunk(scene: Scene, chunk: Chunk, phrase: HelpPhrase, words: HelpWords) -> None:
    for i in range(chunk.start, chunk.end):
        unit = scene.units[i]
        mark = unit.mark
        if isinstance(mark, ItemMark):
            phrase.items.append(i)
        elif isinstance(mark, MoneyMark):
            if not mark.converted and mark.money.value >= _SMALLEST:
                phrase.money.append(i)
                phrase.sums.add(mark.money.value)
        elif isinstance(mark, OrdinalMark):
            phrase.ordinals.append(i)
        elif isinstance(mark, QuantityMark):
            phrase.counts.append(i)
        elif isinstance(mark, PartyMark) or unit.kind == "person":
            read_party(scene, chunk, i, phrase)
        elif unit.is_word:
            _read_word(scene, i, chunk, phrase, words)


def _read_word(scene: Scene, i: int, chunk: Chunk, phrase: HelpPhrase, words: HelpWords) -> None:
    low = scene.units[i].low
    if low in words.continuing and _names_help(scene, i, chunk, words):
        phrase.continuing = True
    if low in words.steps and not _is_other_noun(scene, i):
        phrase.steps.append((words.steps[low], i))
    if _is_head(scene, i, chunk, words):
        phrase.heads.append(i)
        phrase.strong = phrase.strong or words.kinds[low] != "weak" or bool(words.forms.get(words.heads[low]))
        noun = words.heads[low]
        phrase.forms += [(form, i) for form in words.forms.get(noun, ())]
        if words.kinds[low] == "containers":
            phrase.packages.append(i)
    elif low in words.form_words:
        phrase.forms.append((words.form_words[low], i))


def _is_other_noun(scene: Scene, i: int) -> bool:
    """ "in order to", "in full working order": the noun of a step in another sense."""
    return scene.units[i].low == "order" and i > 0 and scene.units[i - 1].low in ("in", "working")


def _names_help(scene: Scene, i: int, chunk: Chunk, words: HelpWords) -> bool:
    """ "ongoing deliveries", "continued military aid", not "our ongoing cooperation"."""
    return any(
        u.kind == "item"
        or u.low in words.steps
        or u.low in words.form_words
        or (u.low in words.heads and words.kinds[u.low] != "weak")
        for u in scene.units[i + 1 : chunk.end]
    )


def _continues(scene: Scene, before: HelpPhrase, phrase: HelpPhrase) -> bool:
    """ "a package, which includes 18 howitzers" is read by the clauses; here only a list after a dash or colon."""
    if phrase.money or phrase.ordinals or not phrase.items:
        return False
    between = scene.units[before.end : phrase.start]
    return bool(between) and all(
        u.kind in ("punct", "quantity") or u.low in _JOINS or u.low in help_words().collectives
        for u in between
    )


def _absorb(phrase: HelpPhrase, more: HelpPhrase) -> None:
    phrase.end = more.end
    for name in ("heads", "items", "forms", "steps", "recipients", "counts", "packages"):
        getattr(phrase, name).extend(getattr(more, name))
