"""The static check of a network from a stranger's file: what it would be, before it is.

Each layer is looked up among those allowed, and shapes and sizes are followed from the input to
the answer. Out comes a new description made of what was understood; Keras is given that, and
never sees the one in the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Any

from model.opening.built import Built, Shape
from model.opening.graph import Layer, LayerGraph, Source, read_graph
from model.opening.rules import RULES
from model.opening.settings import Settings, UnsuitableError, shown
from model.sentence import sentence

MAX_PARAMETERS = 5_000_000
MAX_ELEMENTS = 5_000_000
MAX_WORK = 4_000_000_000
"""Multiplications for one image: about what 5 M parameters at every pixel come to."""
MAX_CLASSES = 1000


@dataclass(frozen=True)
class ArchitectureSummary:
    """What a network in a file is, known without building it.

    ``takes_channel``: it reads (n, 28, 28, 1), else (n, 28, 28). ``ends_in_softmax``: it gives
    probabilities, else logits. ``layers`` leaves the input out.
    """

    name: str
    classes: int
    takes_channel: bool
    ends_in_softmax: bool
    parameters: int
    layers: int


@dataclass(frozen=True)
class Architecture:
    """The summary, and the description the network is to be built from, as in ``config.json``."""

    summary: ArchitectureSummary
    config: dict[str, Any]


def read_architecture(config: object) -> Architecture:
    """Check the contents of ``config.json``.

    Raises
    ------
    UnsuitableError
        In the rest of a sentence, why this network cannot be opened.
    """
    graph = read_graph(config)
    walk = _Walk(graph)
    walk.run()
    shape, is_softmax = walk.flows.get(graph.end, ((), False))
    if len(shape) != 1 or not 2 <= shape[0] <= MAX_CLASSES:
        raise UnsuitableError(
            sentence(
                "answers in the shape {shape}, but must give 2 to {most} numbers for an image",
                shape=shape,
                most=MAX_CLASSES,
            )
        )
    summary = ArchitectureSummary(
        name=graph.name,
        classes=shape[0],
        takes_channel=len(graph.input_shape) == 3,
        ends_in_softmax=is_softmax,
        parameters=sum(walk.parameters.values()),
        layers=len(graph.layers),
    )
    return Architecture(summary, _describe(graph, walk))


class _Walk:
    """Follows shapes through the layers.

    Attributes
    ----------
    flows
        Shape of the output of each call, and whether it is a distribution.
    parameters, kept
        Of each layer by name: how many numbers it learns, and its settings as understood.
    """

    def __init__(self, graph: LayerGraph) -> None:
        self._graph = graph
        self.flows: dict[Source, tuple[Shape, bool]] = {
            (graph.input_name, 0): (graph.input_shape, False)
        }
        self.parameters: dict[str, int] = {}
        self.kept: dict[str, dict[str, Any]] = {}
        self._work = 0

    def run(self) -> None:
        """Do every call whose inputs are known until all are done."""
        waiting = {layer.name: layer for layer in self._graph.layers}
        while waiting:
            done = [name for name, layer in waiting.items() if self._calls(layer)]
            if not done:
                raise UnsuitableError(
                    sentence("has layers that are connected in a circle, or to nothing")
                )
            for name in done:
                del waiting[name]
        used = {source for layer in self._graph.layers for call in layer.calls for source in call}
        if self.flows.keys() - used != {self._graph.end}:
            raise UnsuitableError(sentence("has layers that its answer does not depend on"))

    def _calls(self, layer: Layer) -> bool:
        """Do all calls of a layer, if they can all be done."""
        if not layer.calls:
            return False
        for number, sources in enumerate(layer.calls):
            if (layer.name, number) in self.flows:
                continue
            if not all(source in self.flows for source in sources):
                return False
            self._call(layer, number, sources)
        return True

    def _call(self, layer: Layer, number: int, sources: tuple[Source, ...]) -> None:
        settings = Settings(
            layer.settings, sentence("{kind} layer {name}", kind=layer.kind, name=shown(layer.name))
        )
        settings.common()
        built = RULES[layer.kind](settings, [self.flows[source][0] for source in sources])
        settings.finish()
        if self.parameters.setdefault(layer.name, built.parameters) != built.parameters:
            raise settings.refuse(sentence("is used for inputs of different shapes"))
        self.kept[layer.name] = settings.kept
        self._limit(settings, built)
        before = all(self.flows[source][1] for source in sources)
        self.flows[layer.name, number] = (
            built.shape,
            before if built.softmax is None else built.softmax,
        )

    def _limit(self, settings: Settings, built: Built) -> None:
        self._work += built.work
        total = sum(self.parameters.values())
        if total > MAX_PARAMETERS:
            raise UnsuitableError(
                sentence(
                    "has at least {total} parameters, more than the {most} Inkling opens",
                    total=total,
                    most=MAX_PARAMETERS,
                )
            )
        if prod(built.shape) > MAX_ELEMENTS:
            raise settings.refuse(
                sentence("makes {count} numbers of one image, too many", count=prod(built.shape))
            )
        if self._work > MAX_WORK:
            raise UnsuitableError(sentence("would need too much time for one image"))


def _describe(graph: LayerGraph, walk: _Walk) -> dict[str, Any]:
    start = {"batch_shape": [None, *graph.input_shape], "dtype": "float32"}
    entries = [_entry("InputLayer", start | {"name": graph.input_name})]
    entries += [_entry(layer.kind, walk.kept[layer.name]) for layer in graph.layers]
    inner: dict[str, Any] = {"name": graph.name, "trainable": True, "layers": entries}
    if graph.is_sequential:
        return _entry("Sequential", inner, "keras")
    for entry in entries:
        entry |= {"name": entry["config"]["name"], "inbound_nodes": []}
    for entry, layer in zip(entries[1:], graph.layers, strict=True):
        entry["inbound_nodes"] = [_node(call, walk) for call in layer.calls]
    inner["input_layers"] = [graph.input_name, 0, 0]
    inner["output_layers"] = [*graph.end, 0]
    return _entry("Functional", inner, "keras.src.models.functional")


def _entry(kind: str, config: dict[str, Any], module: str = "keras.layers") -> dict[str, Any]:
    return {"module": module, "class_name": kind, "config": config, "registered_name": None}


def _node(sources: tuple[Source, ...], walk: _Walk) -> dict[str, Any]:
    tensors = [
        {
            "class_name": "__keras_tensor__",
            "config": {
                "shape": [None, *walk.flows[source][0]],
                "dtype": "float32",
                "keras_history": [*source, 0],
            },
        }
        for source in sources
    ]
    return {"args": tensors if len(tensors) == 1 else [tensors], "kwargs": {}}
