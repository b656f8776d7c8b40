"""The network that the views of the inside look into: the one that answers, as plain arrays."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.background import Background, GoesOn
from app.reading.live_reader import SHIPPED, LiveReader
from model.inside.plain_network import CannotLookInside, PlainNetwork, shipped_plain_network
from model.sentence import sentence, words_of
from model.training.events import Snapshot

_SHIPPED_PART = "shipped network"


class NetworkInView(QObject):
    """Follows which network answers and which weights it has. Call on main.

    Signals
    -------
    replaced
        Another network: what is shown of the one before is of no use.
    moved
        The same network with other weights: it has learnt, or another moment was chosen.
    """

    replaced = Signal()
    moved = Signal()

    def __init__(
        self, reader: LiveReader, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._background = background
        self._shipped: PlainNetwork | None = None
        self._is_asked_for = False
        self._own: PlainNetwork | None = None
        self._network: PlainNetwork | None = None
        self._loaded: Snapshot | None = None
        self.problem = ""
        """Why there is no network to look into, to be shown by ``in_language``; empty where there
        is one or will be."""
        reader.answering_changed.connect(self._replace)
        reader.weights_changed.connect(self._move)
        self._replace()

    @property
    def network(self) -> PlainNetwork | None:
        """The network as it is now; None where it cannot be looked into, or not yet."""
        if self._reader.answering == SHIPPED:
            return self._shipped_network()
        snapshot = self._reader.snapshot
        if self._own is not None and snapshot is not self._loaded:
            own = self._own
            self._network = own if snapshot is None else own.with_weights(snapshot.weights)
            self._loaded = snapshot
        return self._network

    @property
    def step(self) -> int | None:
        """How many updates it has had; None for one that is not from a run in view."""
        snapshot = self._reader.snapshot
        return None if snapshot is None else snapshot.step

    @property
    def name(self) -> str:
        """Its name on screen."""
        return self._reader.answering_name

    def _shipped_network(self) -> PlainNetwork | None:
        """Read it when it is first asked for: the library for its file is slow to load."""
        if self._shipped is None and not self._is_asked_for:
            self._is_asked_for = True
            self._background.quick.submit(_SHIPPED_PART, _read_shipped, self._take_shipped)
        return self._shipped

    def _take_shipped(self, network: PlainNetwork) -> None:
        self._shipped = network
        if self._reader.answering == SHIPPED:
            self.replaced.emit()

    @Slot()
    def _replace(self) -> None:
        self._own, self._loaded, self.problem = None, None, ""
        plain = getattr(self._reader.predictor, "plain", None)
        if isinstance(plain, CannotLookInside):
            self.problem = sentence(
                "This network {reason}: only its answers can be shown.", reason=words_of(plain)
            )
        elif isinstance(plain, PlainNetwork):
            self._own = plain
        elif self._reader.answering != SHIPPED:
            self.problem = sentence("Of a .tflite file only the answers can be shown.")
        self._network = self._own
        self.replaced.emit()

    @Slot()
    def _move(self) -> None:
        if self._reader.answering != SHIPPED:
            self.moved.emit()


def _read_shipped(goes_on: GoesOn) -> PlainNetwork:
    return shipped_plain_network()
