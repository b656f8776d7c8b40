"""The six steps of the tour."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.tour.pointing import Target
from app.tour.window_step import DrawingStep, WindowStep
from app.train.session_control import State

_TRAIN, _INSIDE, _TEACH = 0, 1, 4


class DrawStep(DrawingStep):
    """Draw a digit."""

    linger_ms = 1500

    @property
    def title(self) -> str:
        """What to do."""
        return tr("Draw a digit")

    @property
    def words(self) -> str:
        """How, and that it was read."""
        if self.is_done:
            return tr("That was read at once. Nothing you draw leaves this computer.")
        return tr("Draw any digit here, with mouse, pen or finger.")

    def target(self) -> Target | None:
        """Point at the canvas."""
        return self._at_canvas()


class BarsStep(DrawingStep):
    """Watch the answer and the bars."""

    @property
    def title(self) -> str:
        """What to do."""
        return tr("Watch the bars")

    @property
    def words(self) -> str:
        """What they mean."""
        return tr(
            "The large digit is the network’s answer. The bars say how probable it finds each "
            "digit. Add a stroke, or clear and draw another, and see them move."
        )

    def target(self) -> Target | None:
        """Point at the answer and the bars."""
        window = self._window
        return self._at(
            window.panel, window.canvas, window.views.canvas_tools, window.train_tab.card
        )


class TrainStep(WindowStep):
    """Press Train."""

    @property
    def title(self) -> str:
        """What to do."""
        return tr("Train a network")

    @property
    def words(self) -> str:
        """What happens."""
        match self._window.controller.state:
            case State.PREPARING:
                return tr("It is getting ready. The first time takes some seconds.")
            case State.PROBLEM:
                return tr("It could not begin. The card says why, and offers what helps.")
            case state if state.is_active:
                return tr("It learns. The curves show how it gets better, batch by batch.")
        return tr("Press Train: a fresh network that knows nothing yet begins to learn.")

    def target(self) -> Target | None:
        """Point at the button, or at the card while there is none to press."""
        if self._page != _TRAIN:
            return self._at_tab(_TRAIN)
        card, charts = self._window.train_tab.card, self._window.train_tab
        if card.train_button.isVisible() and self._window.controller.state is not State.PROBLEM:
            return self._at(card.train_button, card)
        found = self._at(card, self._window.canvas, self._window.panel)
        return found or self._at(charts)

    def begin(self) -> None:
        """Watch the run."""
        super().begin()
        self._window.controller.state_changed.connect(self._follow)
        self._follow()

    def end(self) -> None:
        """Watch no more."""
        super().end()
        self._window.controller.state_changed.disconnect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if self._window.controller.state is State.RUNNING:
            self.finish()
        self.changed.emit()


class AgainStep(DrawingStep):
    """Draw again while it trains."""

    linger_ms = 3500

    @property
    def title(self) -> str:
        """What to do."""
        return tr("Draw again while it learns")

    @property
    def words(self) -> str:
        """What answers, and what the curve is."""
        if self._window.controller.curves is None:
            return tr("No network has learnt yet: go back and press Train, or look on.")
        return tr(
            "Now the half-trained network answers. The curve under its answer follows your "
            "last drawing through the training."
        )

    def target(self) -> Target | None:
        """Point at the canvas."""
        return self._at_canvas()


class InsideStep(WindowStep):
    """Look inside."""

    linger_ms = 7000

    @property
    def title(self) -> str:
        """What to do."""
        return tr("Look inside")

    @property
    def words(self) -> str:
        """What is there."""
        if self.is_done:
            return tr(
                "Each small picture is one thing the network looks for in your drawing. "
                "Scroll down to see how it decides."
            )
        return tr("Open Inside: it shows what each layer finds in your drawing.")

    def target(self) -> Target | None:
        """Point at the tab."""
        return self._at_tab(_INSIDE)

    def begin(self) -> None:
        """Watch the pages."""
        super().begin()
        self._window.views.pages.currentChanged.connect(self._follow)
        self._follow(self._page)

    def end(self) -> None:
        """Watch no more."""
        super().end()
        self._window.views.pages.currentChanged.disconnect(self._follow)

    @Slot(int)
    def _follow(self, page: int) -> None:
        if page == _INSIDE:
            self.finish()


class TeachStep(WindowStep):
    """Teach."""

    linger_ms = 20_000

    @property
    def title(self) -> str:
        """What to do."""
        return tr("That is all") if self.is_done else tr("Teach it your hand")

    @property
    def words(self) -> str:
        """What to press."""
        if self.is_done:
            return tr("Your drawing is kept on this computer. Help (F1) has this tour again.")
        if self._page == _TEACH:
            return tr("Draw a digit and press the label that is right. It is kept at once.")
        return tr("Open Teach: there your own drawings become digits to learn from.")

    def target(self) -> Target | None:
        """Point at the tab, then at the labels."""
        window = self._window
        if self._page != _TEACH:
            return self._at_tab(_TEACH)
        labels: QWidget | None = getattr(window.teach_tab, "labels_card", None)
        at = self._at(labels, window.canvas, window.panel) if labels is not None else None
        return at or self._at_tab(_TEACH)

    def begin(self) -> None:
        """Watch the pages and the labels."""
        super().begin()
        self._window.views.pages.currentChanged.connect(self._follow)
        self._window.insight.labelling.shelf.changed.connect(self._take)

    def end(self) -> None:
        """Watch no more."""
        super().end()
        self._window.views.pages.currentChanged.disconnect(self._follow)
        self._window.insight.labelling.shelf.changed.disconnect(self._take)

    @Slot()
    def _follow(self) -> None:
        self.changed.emit()

    @Slot()
    def _take(self) -> None:
        if self._page == _TEACH:
            self.finish()


STEPS: tuple[type[WindowStep], ...] = (
    DrawStep,
    BarsStep,
    TrainStep,
    AgainStep,
    InsideStep,
    TeachStep,
)
"""In their order."""
