"""Help whose own participle is denied, and nouns of decision that their verb denies or only promises."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import StageTable

from .classes import role_of
from .govern import governing, reaches
from .moods import told
from .phrase import HelpPhrase


def unheld(scene: Scene, phrase: HelpPhrase, table: StageTable) -> bool:
    """ "has not awarded a contract", "promised the allocation": the verb denies or only promises what the noun names."""
    n, _ = governing(scene, phrase)
    if n is None or role_of(scene, n) not in table.verbs:
        return False
    verb = scene.clauses[n].verb
    if not reaches(scene, scene.clauses[n], phrase, role_of(scene, n)):
        return False
    return verb.negated or ("vow" in verb.classes and told(scene, n, table) == "pledged")


def denied_after(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "the radars not supplied to Moldova", "the package, not approved yet": help whose own participle is denied."""
    for clause in scene.clauses:
        verb = clause.verb
        if verb.negated and verb.shape == "participle" and phrase.end <= verb.first <= phrase.end + 1:
            return all(u.low == "," for u in scene.units[phrase.end : verb.first])
    return False


def denied_by_contact(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "the aid the United States has not provided": help whose own relative clause is denied."""
    return any(
        c.verb.negated
        and c.verb.shape == "finite"
        and bool(c.subject)
        and phrase.end <= c.subject[0] <= phrase.end + 2
        and not any(u.low in (",", ";") for u in scene.units[phrase.end : c.verb.first])
        for c in scene.clauses
    )
