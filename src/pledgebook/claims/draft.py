"""A claim being written: cells are put with the spans they rest on, then it is made into a Claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pledgebook.reading.marks import Layer
from pledgebook.terms.problem import Where
from pledgebook.terms.span import Span

from .claim import Claim, Evidence, Kind, point
from .scene import Actor, Scene


@dataclass(slots=True, kw_only=True)
class Draft:
    """A claim in the making. `layer` is where its sentence stands; cells may rest on the other layer too."""

    kind: Kind
    layer: Layer
    sentence: Span
    number: int
    rule: str
    headline: bool = False
    values: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, list[Evidence]] = field(default_factory=dict)
    inferred: set[str] = field(default_factory=set)

    @property
    def where(self) -> Where:
        """The layer of the claim's sentence."""
        return self.layer.where

    def put(
        self,
        name: str,
        value: Any,
        spans: Span | Iterable[Span],
        *,
        inferred: bool = False,
        layer: Layer | None = None,
    ) -> None:
        """Set a cell; `layer` is the layer the spans point into (default: the claim's own)."""
        spans = [spans] if isinstance(spans, Span) else list(spans)
        at = layer or self.layer
        found = [point(at.text, s, where=at.where) for s in spans if len(s)]
        if not found or value in (None, "", [], {}):
            return
        self.values[name] = value
        self.evidence[name] = found
        if inferred:
            self.inferred.add(name)
        else:
            self.inferred.discard(name)

    def put_list(self, name: str, elements: Sequence[tuple[Any, Span]], *, inferred: bool = False) -> None:
        """Set a list cell; each element's span says which element it bears."""
        if not elements:
            return
        self.values[name] = [value for value, _ in elements]
        self.evidence[name] = [
            point(self.layer.text, span, where=self.where, of=n) for n, (_, span) in enumerate(elements)
        ]
        if inferred:
            self.inferred.add(name)

    def put_from(
        self, name: str, elements: Sequence[tuple[Any, Layer, Sequence[Span]]], *, inferred: bool = False
    ) -> None:
        """Set a list cell whose elements may rest on several spans of either layer."""
        if not elements:
            return
        self.values[name] = [value for value, _, _ in elements]
        self.evidence[name] = [
            point(layer.text, span, where=layer.where, of=n)
            for n, (_, layer, spans) in enumerate(elements)
            for span in spans
        ]
        if inferred:
            self.inferred.add(name)

    def put_actors(self, name: str, actors: Sequence[Actor]) -> None:
        """Set a list of party codes; inferred when any of them is."""
        self.put_list(name, [(a.code, a.span) for a in actors], inferred=any(a.inferred for a in actors))

    def made(self) -> Claim:
        """Return the finished claim."""
        return Claim(
            kind=self.kind,
            values=dict(self.values),
            evidence={name: tuple(spans) for name, spans in self.evidence.items()},
            sentence=self.sentence,
            where=self.where,
            inferred=frozenset(self.inferred & self.values.keys()),
            rule=self.rule,
        )


def begin(kind: Kind, scene: Scene, rule: str) -> Draft:
    """Return an empty draft for a claim of one scene."""
    return Draft(
        kind=kind,
        layer=scene.layer,
        sentence=scene.sentence.span,
        number=scene.number,
        rule=rule,
        headline=scene.headline,
    )
