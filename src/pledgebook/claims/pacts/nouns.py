"""Agreements told by a noun: "the signing of the agreement between A and B", "the G7 agreement on", "the purchase of jets from B"."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, actors_of, once
from pledgebook.claims.talks.people import phrase_end
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.lexicon.pacts import PactWords, pact_words
from pledgebook.reading.marks import PartyMark
from pledgebook.terms.span import Span

from .sides import parties
from .terms import names_agreement, put_type

_SIDES = 2
_REACH = 14
_BEFORE = 6


def read_nouns(scene: Scene) -> list[Draft]:
    """Return the agreements of a sentence that no verb of agreeing tells."""
    words, more = occasions(), pact_words()
    drafts = []
    for i in range(len(scene.units)):
        found = (
            _in_force(scene, i, words)
            or _signing(scene, i, words, more)
            or _of_group(scene, i, more)
            or _under_talks(scene, i, words, more)
            or _purchase(scene, i, more)
            or _signatory(scene, i, words, more)
        )
        if found:
            drafts.append(found)
    return drafts


def _in_force(scene: Scene, i: int, words: Occasions) -> Draft | None:
    """ "Under the agreement between A and B", "the agreement between A and B entered into force"."""
    if not 0 < i < len(scene.units) - 3 or not names_agreement(scene, i, words):
        return None
    if scene.units[i + 1].low not in ("between", "of"):
        return None
    end = phrase_end(scene, i + 2)
    actors = parties(scene, range(i + 2, end))
    ground = _force(scene, i, end)
    if len(actors) < _SIDES or ground is None:
        return None
    draft = begin("agreement", scene, "agreement/noun")
    draft.put_actors("parties", actors)
    put_type(draft, scene, i, words)
    draft.put("stage", "in_force", ground)
    if ground.start > scene.units[i].span.start:
        put_when(draft, scene, (range(end, len(scene.units)),))
    return draft


def _force(scene: Scene, i: int, end: int) -> Span | None:
    """The words that tell that an agreement is in force."""
    for k in range(i - 1, max(-1, i - 6), -1):
        if scene.units[k].low in ("under", "within", "pursuant"):
            return scene.units[k].span
    for k in range(end, min(end + 4, len(scene.units) - 1)):
        if scene.units[k].low in ("into", "in", "took", "takes") and scene.units[k + 1].low in (
            "force",
            "effect",
        ):
            return scene.span(k, k + 2)
    return None


def _signing(scene: Scene, i: int, words: Occasions, more: PactWords) -> Draft | None:
    """ "the signing of the A-B agreement", "their governments' signing of a memorandum"."""
    stage = more.signings.get(scene.units[i].low) if scene.units[i].is_word else None
    if stage is None or i + 2 >= len(scene.units) or scene.units[i + 1].low != "of":
        return None
    at = next(
        (k for k in range(i + 2, min(i + 9, len(scene.units))) if names_agreement(scene, k, words)), None
    )
    if at is None or scene.units[at].low in ("contract", "contracts"):
        return None
    actors = _signers(scene, i, at)
    if len(actors) < _SIDES:
        return None
    near = {u.low for u in scene.units[max(0, i - 4) : i]}
    lemmas = {c.verb.lemma for c in scene.clauses if i - 5 <= c.verb.head < i}
    coming = any(c.verb.tense == "future" and c.start <= i < c.end for c in scene.clauses)
    undone = coming or bool((near | lemmas) & more.ahead)
    draft = begin("agreement", scene, "agreement/signing")
    draft.put_actors("parties", actors)
    put_type(draft, scene, at, words)
    draft.put("stage", "negotiating" if undone else stage, scene.units[i].span)
    put_when(draft, scene, (range(at, _stop(scene, at)),))
    return draft


def _stop(scene: Scene, at: int) -> int:
    """Where the noun phrase of an agreement ends: a comma or the next verb, but never far off."""
    limit = min(len(scene.units), at + _REACH)
    verbs = [c.verb.first for c in scene.clauses if c.verb.first > at]
    stops = [k for k in range(at + 1, limit) if scene.units[k].low in (",", ";")]
    return min([limit, *verbs, *stops])


def _signers(scene: Scene, i: int, at: int) -> list[Actor]:
    """The sides of a signing: those in the agreement's phrase, its owner, else of a bilateral one the sentence's first two."""
    inside = parties(scene, range(i + 1, _stop(scene, at)))
    owner = parties(scene, [k for k in range(max(0, i - 3), i) if _owns(scene, k)])
    actors = once((*owner, *inside))
    if len(actors) >= _SIDES:
        return actors
    alone = any(scene.units[k].low == "bilateral" for k in range(i, at))
    named = any(scene.units[k].low == "with" for k in range(at, _stop(scene, at)))
    if alone or (named and inside):
        left = [a for a in parties(scene, range(i)) if a.code not in {x.code for x in actors}]
        actors = [*left[: _SIDES - len(actors)], *actors]
    return actors


def _owns(scene: Scene, k: int) -> bool:
    """ "Kyiv's signing", "their governments' signing": a genitive or possessive."""
    return scene.units[k + 1].low in ("'s", "'", "’s", "’") or scene.units[k].low in ("their", "our", "its")


def _of_group(scene: Scene, i: int, more: PactWords) -> Draft | None:
    """ "G7 agreement on the use of frozen assets": a group that agreed among its members."""
    if (
        i == 0
        or not scene.units[i].is_word
        or scene.units[i].low not in more.own
        or i + 1 >= len(scene.units)
    ):
        return None
    mark = scene.units[i - 1].mark
    if (
        not isinstance(mark, PartyMark)
        or not set(mark.codes) <= more.groups
        or scene.units[i + 1].low not in ("on", "to")
    ):
        return None
    if _before(scene, i, range(max(0, i - 7), i - 1)) & (more.ahead | {"reach", "seek", "no", "without"}):
        return None
    draft = begin("agreement", scene, "agreement/group")
    draft.put_actors("parties", actors_of(scene, scene.units[i - 1]))
    draft.put("type", "other", scene.units[i].span)
    draft.put("stage", "agreed", scene.units[i].span)
    return draft


def _before(scene: Scene, i: int, near: range) -> set[str]:
    """The words of a stretch and the verbs shortly before unit `i`."""
    return {scene.units[k].low for k in near} | {
        c.verb.lemma for c in scene.clauses if i - 6 <= c.verb.head < i
    }


def _under_talks(scene: Scene, i: int, words: Occasions, more: PactWords) -> Draft | None:
    """ "talks on a ceasefire between A and B", "negotiations with B on a security agreement"."""
    if not scene.units[i].is_word or scene.units[i].low not in more.talks:
        return None
    stop = _stop(scene, i)
    at = next((k for k in range(i + 1, min(i + 9, stop)) if names_agreement(scene, k, words)), None)
    if at is None or not {u.low for u in scene.units[i + 1 : at]} & {"on", "about", "over", "for", "towards"}:
        return None
    actors = parties(scene, range(i + 1, stop))
    if len(actors) < _SIDES:
        actors = once((*parties(scene, range(max(0, i - 3), i)), *actors))
    n = scene.clause_of(i)
    if len(actors) < _SIDES and n is not None and scene.clauses[n].verb.last < i:
        actors = once((*parties(scene, scene.clauses[n].subject), *actors))
    if len(actors) < _SIDES or scene.units[at].low in words.agreement_topics:
        return None
    draft = begin("agreement", scene, "agreement/talks")
    draft.put_actors("parties", actors)
    put_type(draft, scene, at, words)
    draft.put("stage", "negotiating", scene.units[i].span)
    return draft


def _purchase(scene: Scene, i: int, more: PactWords) -> Draft | None:
    """ "Argentina's purchase of F-16s from Denmark": a sale between two states."""
    if not scene.units[i].is_word or scene.units[i].low not in more.purchases or i + 3 >= len(scene.units):
        return None
    if scene.units[i + 1].low != "of":
        return None
    stop = _stop(scene, i)
    origin = next((k for k in range(i + 2, stop - 1) if scene.units[k].low == "from"), None)
    if origin is None or not any(scene.units[k].kind == "item" for k in range(i + 2, origin)):
        return None
    seller = [a for k in range(origin + 1, min(origin + 3, stop)) for a in actors_of(scene, scene.units[k])]
    buyer = [
        a
        for k in range(max(0, i - 6), i)
        if scene.units[k].kind == "party"
        for a in actors_of(scene, scene.units[k])
    ]
    lead = _before(scene, i, range(max(0, i - 5), i))
    if not seller or not buyer or seller[0].code == buyer[-1].code or lead & (more.ahead - {"support"}):
        return None
    draft = begin("agreement", scene, "agreement/purchase")
    draft.put_actors("parties", [buyer[-1], seller[0]])
    draft.put("type", "trade", scene.units[i].span)
    draft.put("stage", "agreed", scene.units[i].span)
    return draft


def _signatory(scene: Scene, i: int, words: Occasions, more: PactWords) -> Draft | None:
    """ "Russia, as a signatory of the Treaty on …": one whom a treaty binds."""
    if not scene.units[i].is_word or scene.units[i].low not in more.members:
        return None
    if i + 2 >= len(scene.units) or scene.units[i + 1].low not in ("of", "to"):
        return None
    near = range(i + 2, min(i + 9, len(scene.units)))
    at = next((k for k in near if words.agreements.get(scene.units[k].low) == "treaty"), None)
    actors = parties(scene, range(max(0, i - _BEFORE), i))[-1:]
    if at is None or not actors:
        return None
    draft = begin("agreement", scene, "agreement/signatory")
    draft.put_actors("parties", actors)
    draft.put("type", "treaty", scene.units[at].span)
    draft.put("stage", "signed", scene.units[i].span)
    return draft
