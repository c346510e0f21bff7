"""Whether a clause tells a fact: conditions, wishes, calls, laws and chambers that do not settle help."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import help_words
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.syntax import Clause

from .classes import class_of


def no_longer(scene: Scene, clause: Clause) -> bool:
    """Whether a verb is denied from now on: "will no longer send"."""
    low = [u.low for u in scene.units[max(0, clause.verb.first - 3) : clause.verb.last]]
    return any(low[i : i + 2] == ["no", "longer"] for i in range(len(low)))


def of_law(scene: Scene, clause: Clause) -> bool:
    """ "a law that provides", "the bill would give": what an act says is told by the act, not by this verb."""
    if clause.verb.shape != "finite" or clause.verb.tense == "past" or clause.verb.perfect:
        return False
    words = occasions().instruments
    if clause.subject and not clause.relative:
        return False
    return any(
        u.is_word and u.low in words for u in scene.units[max(0, clause.verb.first - 9) : clause.verb.first]
    )


def by_house(scene: Scene, clause: Clause) -> bool:
    """Whether the clause's subject is a legislature."""
    return any(scene.units[i].low.endswith(occasions().legislatures) for i in clause.subject)


def by_chamber(scene: Scene, clause: Clause) -> bool:
    """Whether the clause's subject is one chamber of a parliament."""
    subject = [scene.units[i].low for i in clause.subject]
    return any(low.endswith(name) for low in subject for name in occasions().chambers)


def irreal(scene: Scene, n: int) -> bool:
    """Whether the clause or one above it is a condition, or lies before what has not come yet."""
    seen: int | None = n
    for _ in range(4):
        if seen is None:
            return False
        clause = scene.clauses[seen]
        above = scene.clauses[clause.governor] if clause.governor is not None else None
        if above is not None and above.verb.lemma in ("deny", "dispute") and clause.verb.shape == "finite":
            return True
        if above is not None and clause.link == "from" and above.verb.lemma in help_words().preventing:
            return True
        if any(u.low == "unless" for u in scene.units[max(0, clause.start - 3) : clause.verb.first]):
            return True
        weighed = clause.link == "whether" and not any(u.low == "authority" for u in scene.units)
        if (
            weighed
            or clause.link in ("if", "unless")
            or (clause.link in ("before", "until") and clause.verb.tense == "present")
        ):
            return True
        seen = clause.governor if clause.verb.shape != "finite" else None
    return False


def announced(scene: Scene, clause: Clause) -> bool:
    """ "announced it would allocate": an announced allocation is a decision."""
    return clause.governor is not None and class_of(scene.clauses[clause.governor]) == "announce"


def is_new(scene: Scene, clause: Clause) -> bool:
    """ "another $1 billion", "a new package": help that is told for the first time."""
    near = scene.units[clause.verb.last + 1 : clause.verb.last + 7]
    return any(u.low.split()[0] in help_words().fresh for u in near if u.low)


def is_call(scene: Scene, clause: Clause) -> bool:
    """Whether a verb stands bare at the head of its clause ("send tanks!"): a call, no report."""
    verb = clause.verb
    return (
        verb.first == verb.head
        and scene.units[verb.head].low == verb.lemma.split()[0]
        and not clause.relative
    )


def bare_be(scene: Scene, clause: Clause) -> bool:
    """Whether the verb is a bare "be": "that aid be allocated"."""
    return scene.units[clause.verb.first].low == "be"


def wished(scene: Scene, clause: Clause) -> str | None:
    """Return the stage a bare verb takes from its governor: "requested that Australia send", "proposed that aid be allocated"."""
    if clause.governor is None or clause.verb.shape != "finite":
        return None
    above = scene.clauses[clause.governor]
    lead = [u.low for u in scene.units[clause.verb.first : clause.verb.last + 1] if u.low != "not"]
    bare = lead[:1] == ["be"] or (lead[:1] == [clause.verb.lemma] and not clause.verb.perfect)
    if not bare or clause.relative or clause.verb.first <= above.verb.last:
        return None
    if above.verb.lemma in ("propose", "suggest", "recommend"):
        return "discussed"
    if class_of(above) == "request" and above.verb.lemma not in ("need", "want", "call", "seek"):
        plural = any(scene.units[i].low in ("they", "we") for i in range(clause.start, clause.verb.first))
        return None if plural else "requested"
    return None


def asked_not_to(scene: Scene, clause: Clause) -> bool:
    """ "requested that Australia refuse", "proposed that aid be not sent": what is asked for is no help."""
    withheld = clause.verb.negated or class_of(clause) in ("refuse", "halt")
    return withheld and wished(scene, clause) is not None
