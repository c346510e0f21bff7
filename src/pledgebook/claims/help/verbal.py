"""The stage that the verb over a phrase of help tells of it."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import StageTable, help_words
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.syntax import Clause

from .classes import class_of, role_of
from .govern import Via, governing, objects_named, reaches, with_before
from .moods import told
from .phrase import HelpPhrase
from .raises import raises, stage_of_raise
from .stage import StageReading


def from_verb(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
    """Return the stage that the verb the phrase hangs on tells of it; None when it tells none."""
    n, via = governing(scene, phrase)
    if n is None:
        return None
    clause = scene.clauses[n]
    name = _role(scene, n, phrase)
    if via == "object" and _in_an_act(scene, clause):
        stage = _held(scene, clause, table)
        return _reading(scene, n, via, stage, "decide", "held-by-act") if stage else None
    if raises(scene, clause, phrase):
        return _reading(scene, n, via, stage_of_raise(scene, clause), "raise", "raised-by")
    if via == "object" and (
        name == "arrive"
        or not (reaches(scene, clause, phrase, name) or _by_instrument(scene, phrase, n, name))
    ):
        return None
    rule = _tells_package(scene, clause, phrase, via, name)
    if rule is not None:
        return _reading(scene, n, via, "pledged", name, rule)
    if via == "subject" and not _acts_by_itself(clause, name):
        return None
    stage = told(scene, n, table, name)
    if stage is None or _beside_help(scene, clause, phrase, name, stage):
        return None
    return _reading(scene, n, via, _shaded(scene, phrase, name, stage), name, f"{via}-of-{name}")


def _in_an_act(scene: Scene, clause: Clause) -> bool:
    """ "signed a bill that contains $14 billion in aid": help told of an act by a relative clause."""
    if not clause.relative or class_of(clause) not in ("include", "give", "decide"):
        return False
    near = scene.units[max(0, clause.verb.first - 4) : clause.verb.first]
    return any(u.is_word and u.low in occasions().instruments for u in near)


def _held(scene: Scene, clause: Clause, table: StageTable) -> str | None:
    """What becomes of help that an act holds: nothing where the act denies it, or is itself denied or turned down."""
    above = scene.clauses[clause.governor] if clause.governor is not None else None
    if clause.verb.negated or (above is not None and (above.verb.negated or class_of(above) == "refuse")):
        return None
    stage = told(scene, clause.governor, table, "decide") if clause.governor is not None else None
    return stage or "discussed"


def _reading(scene: Scene, n: int, via: Via, stage: str, role: str, rule: str) -> StageReading:
    verb = scene.clauses[n].verb
    span = scene.span(verb.first, verb.last + 1)
    return StageReading(stage=stage, span=span, clause=n, via=via, role=role, rule=rule)


def _role(scene: Scene, n: int, phrase: HelpPhrase) -> str:
    """The class of clause `n` for this phrase: "made a donation" gives, "allowing a disbursement" decides."""
    name, verb = role_of(scene, n), scene.clauses[n].verb
    if verb.lemma == "pass" and phrase.items and not phrase.heads:
        return "give"
    if verb.lemma in ("put", "invest") and phrase.money and _into(scene, phrase):
        return "give"
    if name != "other":
        return name
    gives = any(step == "give" for step, _ in phrase.steps)
    if "perform" in verb.classes and gives:
        return "give"
    if gives and verb.lemma in ("allow", "enable") and not verb.modal:
        return "decide"
    return "receive" if "perform" in verb.classes and phrase.is_training else name


def _into(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "will put 200 million euros into the initiative"."""
    return any(u.low in ("into", "toward", "towards") for u in scene.units[phrase.money[0] : phrase.end + 2])


def _tells_package(scene: Scene, clause: Clause, phrase: HelpPhrase, via: Via, name: str) -> str | None:
    """The rule by which a clause only tells of an announced package: what it includes, its number, its worth."""
    if via == "object" and name == "include" and _announced_by_noun(scene, clause):
        return "announcement-includes"
    if via == "object" and clause.verb.lemma == "be" and _is_the_nth(scene, clause, phrase):
        return "is-the-nth"
    if via == "subject" and _will_serve(clause, phrase):
        return "subject-of-future"
    if via == "subject" and _states(clause, phrase, name):
        return "subject-of-state"
    return None


def _by_instrument(scene: Scene, phrase: HelpPhrase, n: int, name: str) -> bool:
    """ "signed a decree on the transfer of", "a bill on weapons for": what the act is about is what it moves."""
    if (
        name not in ("sign", "pass", "decide")
        or phrase.start < 2
        or scene.units[phrase.start - 1].low not in ("on", "for", "about")
    ):
        return False
    between = scene.units[scene.clauses[n].verb.last : phrase.start]
    return any(u.is_word and u.low in occasions().instruments for u in between)


def _will_serve(clause: Clause, phrase: HelpPhrase) -> bool:
    """ "U.S. economic assistance will help maintain stability": named help whose use is told as to come."""
    named = bool(phrase.owners or phrase.donors) and bool(phrase.heads) and bool(phrase.forms or phrase.money)
    serves = bool(clause.verb.classes & {"equip", "give"}) or clause.verb.lemma in ("enable", "allow")
    return (
        named
        and serves
        and clause.verb.tense == "future"
        and not (clause.verb.passive or clause.verb.negated)
    )


def _states(clause: Clause, phrase: HelpPhrase, name: str) -> bool:
    """ "The tenth package is worth ...", "the $550 million package will include ...": a package told as a fact."""
    states = name in ("include", "total") or clause.verb.lemma in ("be", "have", "hold")
    numbered = bool(phrase.ordinals and phrase.packages)
    return states and not clause.verb.negated and (numbered or (name == "include" and bool(phrase.money)))


def _announced_by_noun(scene: Scene, clause: Clause) -> bool:
    """ "Today's announcement includes a $1.25 billion package": what an announcement or pledge includes is promised."""
    left = [u.low for u in scene.units[max(0, clause.verb.first - 4) : clause.verb.first]]
    return any(help_words().steps.get(low) in ("announce", "promise") for low in left)


def _is_the_nth(scene: Scene, clause: Clause, phrase: HelpPhrase) -> bool:
    """ "This announcement is the 45th drawdown": the announced package told by its number."""
    named = bool(phrase.ordinals and phrase.packages) and phrase.ordinals[0] - clause.verb.last <= 3
    subject = {u.low for u in scene.units[clause.start : clause.verb.first]}
    told = any(help_words().steps.get(low) in ("announce", "promise", "decide") for low in subject)
    return named and not clause.verb.negated and clause.verb.tense == "present" and told


def _acts_by_itself(clause: Clause, name: str) -> bool:
    """Whether the verb tells a stage of its subject: a passive, "arrived", "began", "expired"."""
    return (
        clause.verb.passive
        or name in ("arrive", "include", "total", "begin", "continue")
        or clause.verb.lemma in ("expire", "stop")
    )


def _beside_help(scene: Scene, clause: Clause, phrase: HelpPhrase, name: str, stage: str) -> bool:
    """Whether the verb, though of a class of help, tells of something else here."""
    verb = clause.verb
    if name == "thank" and not phrase.heads:
        return True
    if name in ("continue", "begin") and not (
        phrase.steps or phrase.money or phrase.is_training or (phrase.strong and phrase.forms)
    ):
        return True
    if verb.lemma == "increase" and verb.shape == "finite" and not raises(scene, clause, phrase):
        return True
    if verb.lemma in ("come", "go") and not _comes_to(scene, clause):
        return True
    if verb.lemma == "reach" and any(u.kind == "money" for u in scene.units[verb.last + 1 : verb.last + 3]):
        return True
    if verb.lemma in ("increase", "release") and not (
        phrase.recipients or phrase.donors or objects_named(scene, clause)
    ):
        return True
    if stage == "halted" and phrase.forms and {form for form, _ in phrase.forms} <= {"energy"}:
        return True
    if name in ("sign", "pass") and not (phrase.heads or phrase.steps):
        return True
    advocates = verb.lemma == "help" or (verb.lemma in ("support", "back") and verb.shape == "finite")
    return name == "equip" and advocates and not with_before(scene, phrase) and not phrase.is_training


def _comes_to(scene: Scene, clause: Clause) -> bool:
    """ "has come to Kyiv" is an arrival; "comes seven months after", "come from Denmark", "comes to 5 million" are none."""
    after = [u for u in scene.units[clause.verb.last + 1 : clause.verb.last + 6] if not u.low.endswith("ly")][
        :4
    ]
    return (
        bool(after)
        and after[0].low in ("to", "into", "toward", "towards")
        and all(u.kind != "money" for u in after)
        and not (clause.verb.lemma == "go" and clause.verb.tense == "present")
    )


def _shaded(scene: Scene, phrase: HelpPhrase, name: str, stage: str) -> str:
    """A first part that arrived is under way; an announced allocation is a decision."""
    if name == "arrive" and scene.clauses and _is_moving(scene, phrase):
        return "delivering"
    of_these = phrase.start > 0 and scene.units[phrase.start - 1].low == "of"
    if name == "arrive" and stage == "delivered" and (of_these or _first_part(scene, phrase)):
        return "delivering"
    if name == "announce" and stage == "pledged" and any(step == "decide" for step, _ in phrase.steps):
        return "approved"
    if name == "thank" and phrase.packages:
        return "pledged"
    if stage == "pledged" and _agreed_by_body(scene, phrase):
        return "approved"
    if name == "begin" and stage != "pledged":
        return "delivering"
    return stage


def _is_moving(scene: Scene, phrase: HelpPhrase) -> bool:
    """Whether a "be" tells of help on its way."""
    n, _ = governing(scene, phrase)
    return n is not None and scene.clauses[n].verb.lemma == "be"


def _agreed_by_body(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "The Czech government agreed to give": a cabinet's or parliament's agreement is a decision."""
    for clause in scene.clauses:
        if clause.verb.lemma == "agree" and clause.verb.last < phrase.start and not clause.verb.negated:
            words = [scene.units[i].low for i in clause.subject if scene.units[i].kind == "party"]
            return any(low.endswith(body) for low in words for body in occasions().bodies)
    return False


def _first_part(scene: Scene, phrase: HelpPhrase) -> bool:
    return any(scene.units[i].low in ("first", "initial", "1st") for i in range(phrase.start, phrase.end))
