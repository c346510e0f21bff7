"""What a verb tells of help by its class, tense, mood and governor: the stage as a fact, or none."""

from __future__ import annotations

from pledgebook.claims.scene import Scene, actors_of
from pledgebook.lexicon.help import StageTable, help_words
from pledgebook.reading.syntax import Clause

from .classes import class_of, role_of
from .facts import (
    announced,
    asked_not_to,
    bare_be,
    by_chamber,
    by_house,
    irreal,
    is_call,
    is_new,
    no_longer,
    of_law,
    wished,
)
from .nouns import is_instrument_to, noun_over

_GIVING = frozenset({"give", "equip", "train", "receive", "arrive"})


_REPORTS = frozenset({"say", "announce", "promise"})


_HALTING = frozenset({"decide", "promise", "announce", "say"})
_DECIDING = frozenset({"decide", "sign", "pass"})


def told(scene: Scene, n: int, table: StageTable, role: str | None = None) -> str | None:
    """Return the stage a clause's verb tells of its help, None when it is no fact (question, condition, wish).

    `role` overrides the verb's own class ("made a donation" gives).
    """
    clause = scene.clauses[n]
    name = role or role_of(scene, n)
    if name in _GIVING and no_longer(scene, clause):
        return "halted"
    if name in _GIVING and of_law(scene, clause):
        return None
    if name in _DECIDING and by_chamber(scene, clause):
        return None if clause.verb.negated else "discussed"
    if irreal(scene, n) or scene.text.rstrip().endswith("?"):
        return None
    if clause.verb.shape in ("infinitive", "gerund"):
        return _nonfinite(scene, clause, name, table)
    if name in ("continue", "begin"):
        return None if clause.verb.negated else _going_on(clause, name, table)
    bare = wished(scene, clause)
    if bare is not None:
        return None if asked_not_to(scene, clause) else bare
    if name == "decide" and clause.verb.passive and clause.verb.modal is None and bare_be(scene, clause):
        return "discussed"
    if (
        clause.verb.tense == "present"
        and clause.verb.first == clause.start
        and not clause.subject
        and is_call(scene, clause)
    ):
        return None
    row = table.verbs.get(name)
    mood = _mood(scene, clause, name)
    if mood == "future" and "allot" in clause.verb.classes:
        return "approved" if announced(scene, clause) else "pledged"
    return row.get(mood) if row else None


def _going_on(clause: Clause, name: str, table: StageTable) -> str | None:
    """ "continues", "has begun"; what "will" or "can begin" is promised."""
    if clause.verb.tense == "future" or (name == "begin" and clause.verb.modal == "can"):
        return "pledged"
    return None if name == "begin" and clause.verb.modal else table.continuing


def _mood(scene: Scene, clause: Clause, name: str) -> str:
    verb = clause.verb
    reported = clause.governor is not None and class_of(scene.clauses[clause.governor]) in _REPORTS
    if verb.negated:
        return (
            "negated"
            if verb.tense == "future" or verb.modal in ("could", "can", "would", "ca") or name != "give"
            else "none"
        )
    if verb.modal == "would" and reported:
        return "future"
    if verb.modal:
        urged = verb.modal in ("should", "must") and by_house(scene, clause)
        return "urged" if urged and name in _GIVING else "modal"
    if verb.tense == "future":
        return "future"
    if verb.progressive:
        gov = class_of(scene.clauses[clause.governor]) if clause.governor is not None else ""
        told_to = clause.governor is not None and scene.clauses[clause.governor].verb.lemma == "tell"
        news = gov in ("announce", "promise") or (told_to and is_new(scene, clause))
        return "future" if news and name in _GIVING else "progressive"
    if verb.perfect or verb.tense == "past" or verb.shape == "participle":
        return "past"
    return "present"


def _nonfinite(scene: Scene, clause: Clause, name: str, table: StageTable) -> str | None:
    """The stage of an infinitive or gerund: its governor decides."""
    if clause.verb.negated:
        return _denied(scene, clause, name)
    if name == "halt" and clause.governor is not None and role_of(scene, clause.governor) not in _HALTING:
        return None
    if name == "refuse" and (_is_urged(scene, clause) or is_instrument_to(scene, clause)):
        return None
    if name in ("discuss", "request") and _not_taken_up(scene, clause):
        return None
    if name in ("discuss", "request", "refuse", "halt"):
        return table.under.get(name)
    if name in _GIVING | _DECIDING and any(u.low == "authority" for u in scene.units[: clause.verb.first]):
        return None if _withheld(scene, clause) else "approved"
    noun = _governing_noun(scene, clause)
    if noun == "none":
        return None
    if name in _GIVING and _in_process(scene, clause):
        return table.continuing
    if noun is None and name in _GIVING and is_instrument_to(scene, clause):
        return _by_act(scene, clause, table)
    if noun and noun != "give" and name in _GIVING | {"facilitate", "decide", "equip"}:
        return table.nouns.get(noun)
    if clause.governor is None:
        return _ungoverned(scene, clause, name)
    governor = scene.clauses[clause.governor]
    if class_of(governor) == "halt" and governor.verb.shape != "finite":
        return told(scene, clause.governor, table) if name in _GIVING else None
    if governor.verb.lemma == "help" and name in _GIVING and governor.verb.shape == "finite":
        return told(scene, clause.governor, table, name)
    if governor.verb.lemma == "be" and clause.verb.shape == "infinitive":
        return _under_be(scene, clause, governor, name)
    if governor.verb.negated:
        return "refused" if role_of(scene, clause.governor) == "promise" and name in _GIVING else None
    if name in _DECIDING or name in ("announce", "promise", "order"):
        return _decision_under(scene, clause.governor, name, table)
    if name in _GIVING and _beside(scene, clause):
        return _adjunct(scene, clause, table)
    return _giving_under(scene, clause, governor, role_of(scene, clause.governor), name, table)


def _is_urged(scene: Scene, clause: Clause) -> bool:
    """ "asked parliament to refuse", "the authority to refuse": a refusal that is only asked for or allowed."""
    if clause.governor is not None and class_of(scene.clauses[clause.governor]) == "request":
        return True
    return any(u.low == "authority" for u in scene.units[: clause.verb.first])


def _beside(scene: Scene, clause: Clause) -> bool:
    """Whether a gerund only hangs on beside its governor: "stood with Ukraine, providing", "including by providing"."""
    near = [u.low for u in scene.units[max(0, clause.verb.first - 4) : clause.verb.first]]
    before = [low for low in near if low not in ("also", "now", "still")]
    listed = any(
        other.verb.shape == "gerund"
        and other.governor == clause.governor
        and other.verb.first < clause.verb.first
        for other in scene.clauses
    )
    if clause.verb.shape != "gerund" or not before or listed:
        return False
    return before[-1] in (",", "—", "–", "while", "including") or before[-2:] == ["including", "by"]


def _adjunct(scene: Scene, clause: Clause, table: StageTable) -> str | None:
    """What goes on beside a fact goes on; beside what is to come, it is promised."""
    n, coming = clause.governor, False
    for _ in scene.clauses:
        if n is None:
            break
        verb = scene.clauses[n].verb
        if verb.negated or verb.modal:
            return None
        coming = coming or verb.tense == "future" or verb.shape == "infinitive"
        n = scene.clauses[n].governor
    return "pledged" if coming else table.continuing


def _not_taken_up(scene: Scene, clause: Clause) -> bool:
    """ "is not prepared to weigh", "refused to discuss" leave it; "did not rule out discussing" does not."""
    if clause.governor is None:
        return False
    refused = class_of(scene.clauses[clause.governor]) == "refuse"
    return refused != scene.clauses[clause.governor].verb.negated


def _in_process(scene: Scene, clause: Clause) -> bool:
    """ "is in the process of delivering": help that is under way."""
    before = [u.low for u in scene.units[max(0, clause.verb.first - 2) : clause.verb.first]]
    return before == ["process", "of"]


def _withheld(scene: Scene, clause: Clause) -> bool:
    """ "refused the authority to send", "does not delegate the authority to send"."""
    above = clause.governor
    return above is not None and (
        scene.clauses[above].verb.negated or class_of(scene.clauses[above]) in ("refuse", "request")
    )


def _by_act(scene: Scene, clause: Clause, table: StageTable) -> str | None:
    """ "passed a bill to send": the act's own verb tells how far the help is; a bare bill only discusses it."""
    above = clause.governor
    if above is not None and class_of(scene.clauses[above]) in _DECIDING:
        return told(scene, above, table, "decide")
    return "discussed"


def _denied(scene: Scene, clause: Clause, name: str) -> str | None:
    """ "decided not to send", "agreed not to supply" refuse; "thanked for not sending", "considers not sending" tell nothing."""
    governor = scene.clauses[clause.governor] if clause.governor is not None else None
    settled = governor is not None and not (
        governor.verb.negated or governor.verb.modal or governor.verb.passive
    )
    if name not in _GIVING or governor is None or clause.governor is None or not settled:
        return None
    resolved = clause.verb.shape == "infinitive" and role_of(scene, clause.governor) in ("decide", "promise")
    return "refused" if resolved and governor.verb.shape == "finite" else None


def _governing_noun(scene: Scene, clause: Clause) -> str | None:
    """The class of the noun an infinitive hangs on ("his decision to send"); "none" when it is denied ("no plans to")."""
    at = noun_over(scene, clause)
    if at is None:
        return None
    if any(u.low == "no" for u in scene.units[max(0, at - 2) : at]):
        return "none"
    return help_words().steps[scene.units[at].low]


def _ungoverned(scene: Scene, clause: Clause, name: str) -> str | None:
    """ "the authority to direct", "Canada to give": an infinitive without a verb above it."""
    if name in _DECIDING:
        left = scene.units[: clause.verb.first]
        return "approved" if any(help_words().steps.get(u.low) == "decide" for u in left) else None
    before = scene.units[clause.verb.first - 1] if clause.verb.first else None
    headline = before is not None and before.kind in ("party", "person")
    return "pledged" if headline and clause.verb.shape == "infinitive" and name in _GIVING else None


def _under_be(scene: Scene, clause: Clause, governor: Clause, name: str) -> str | None:
    """ "is to send", "is ready to send", "was the first to provide"."""
    between = {u.low for u in scene.units[governor.verb.last : clause.verb.first]}
    around = {u.low for u in scene.units[governor.verb.first : clause.verb.first]}
    if around & {"likely", "unlikely"}:
        return "discussed" if "likely" in around and name in _GIVING and not governor.verb.negated else None
    if name == "announce" and between & help_words().announcing and not governor.verb.negated:
        return "pledged"
    if name not in _GIVING:
        return None
    if between & {"first", "only", "last"} and not governor.verb.modal:
        return "pledged" if governor.verb.tense == "future" else "delivered"
    if between & {"ready", "willing", "prepared", "open"} and not governor.verb.negated:
        return "discussed"
    if governor.verb.negated:
        return None
    return "pledged" if clause.verb.first - governor.verb.last == 1 else None


def _decision_under(scene: Scene, n: int, name: str, table: StageTable) -> str | None:
    """ "asked Congress to allocate", "is expected to approve", "decided to increase"."""
    above = role_of(scene, n)
    if name in _DECIDING and above in _DECIDING:
        return told(scene, n, table)
    if name == "order" and above in ("announce", "promise"):
        return "pledged"
    if above == "refuse" or "vow" in scene.clauses[n].verb.classes:
        return told(scene, n, table)
    if above == "request" and _asks_another(scene, scene.clauses[n]):
        return "requested"
    return "discussed" if above in ("request", "promise", "expect", "discuss", "prepare") else None


def _asks_another(scene: Scene, clause: Clause) -> bool:
    """ "Tallinn called on Berlin to release": whether a request is made to another state than the asker's own."""
    own = {a.code for i in clause.subject for a in actors_of(scene, scene.units[i])}
    asked = {a.code for i in clause.right for a in actors_of(scene, scene.units[i])}
    return bool(own and asked) and not own & asked


def _denied_above(scene: Scene, clause: Clause) -> bool:
    """ "will not be able to continue sending": whether a verb above is denied."""
    for _ in scene.clauses:
        if clause.verb.negated:
            return True
        if clause.governor is None or clause.verb.shape == "finite":
            return False
        clause = scene.clauses[clause.governor]
    return False


def _giving_under(
    scene: Scene, clause: Clause, governor: Clause, above: str, name: str, table: StageTable
) -> str | None:
    """ "pledged to send", "continues to provide", "welcomed the steps to provide", "is working to deliver"."""
    if above == "continue":
        if _denied_above(scene, governor):
            return None
        promised = _governing_noun(scene, governor) == "promise" or (
            governor.governor is not None and role_of(scene, governor.governor) == "promise"
        )
        coming = governor.verb.tense == "future" or governor.verb.shape == "infinitive" or promised
        coming = coming or governor.verb.modal == "would"
        goes = name in _GIVING or name == "facilitate"
        return None if not goes else "pledged" if coming else table.continuing
    if above == "begin" and (governor.verb.tense == "future" or governor.verb.modal):
        return "pledged" if name in _GIVING else None
    if above == "thank" and clause.verb.shape == "infinitive":
        return table.continuing if name in _GIVING else None
    if governor.verb.lemma == "work" and name in _GIVING:
        return table.continuing
    if name == "facilitate":
        return "discussed" if above in ("promise", "discuss", "prepare", "decide") else table.under.get(above)
    return table.under.get(above) if name in _GIVING or name in ("continue", "begin") else None
