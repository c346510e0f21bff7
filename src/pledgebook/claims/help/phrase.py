"""A phrase of help: what a noun phrase of a sentence tells of sums, items, packages, givers and getters."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from pledgebook.claims.scene import Actor, Scene
from pledgebook.lexicon.help import help_words
from pledgebook.reading.marks import ItemMark, MoneyMark


@dataclass(slots=True, kw_only=True)
class HelpPhrase:
    """One phrase of help in a sentence; lists hold unit indexes."""

    start: int
    end: int
    heads: list[int] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    money: list[int] = field(default_factory=list)
    ordinals: list[int] = field(default_factory=list)
    forms: list[tuple[str, int]] = field(default_factory=list)
    steps: list[tuple[str, int]] = field(default_factory=list)
    recipients: list[Actor] = field(default_factory=list)
    donors: list[Actor] = field(default_factory=list)
    owners: list[Actor] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    continuing: bool = False
    packages: list[int] = field(default_factory=list)
    included: int | None = None
    total: int | None = None
    refers: bool = False
    part: int | None = None
    strong: bool = False
    price: MoneyMark | None = None
    sums: set[Decimal] = field(default_factory=set)
    bulleted: list[ItemMark] = field(default_factory=list)

    @property
    def concrete(self) -> bool:
        """Whether the phrase names a sum, an item, a numbered package or a form of help."""
        return bool(
            self.items
            or self.bulleted
            or self.money
            or (self.forms and self.heads)
            or (self.ordinals and self.packages)
        )

    @property
    def is_training(self) -> bool:
        """Whether the help is the training of people and nothing else."""
        return [form for form, _ in self.forms] == ["training"] and not (self.items or self.money)

    def is_weak(self) -> bool:
        """Whether only nouns that need company name the help ("services", "cooperation")."""
        return (
            not (self.items or self.money or self.ordinals or self.packages or self.steps)
            and bool(self.heads)
            and not self.strong
        )

    def is_other_package(self, scene: Scene) -> bool:
        """Whether the package is one of sanctions or reforms."""
        near = scene.units[self.start : self.end + 3]
        return (
            bool(self.packages)
            and not self.strong_goods
            and any(u.is_word and u.low in help_words().no_help for u in near)
        )

    @property
    def strong_goods(self) -> bool:
        """Whether a sum or an item stands in the phrase."""
        return bool(self.items or self.money)

    def is_vague(self, scene: Scene) -> bool:
        """Whether only a vague noun names the help ("security support")."""
        named = [i for _, i in self.forms if scene.units[i].low not in ("defense", "defence")]
        told = named and self.recipients and (self.owners or self.donors)
        return not (told or self.items or self.money or self.ordinals) and all(
            scene.units[i].low in help_words().vague for i in self.heads
        )
