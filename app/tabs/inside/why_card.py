"""The card "Why does it say 7?": what in the drawing speaks for an answer, and what against it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtWidgets import QToolTip

from app.background import GoesOn, Work
from app.refresher import Refresher
from app.tabs.inside import why_words
from app.tabs.inside.why_layout import WhyLayout
from app.tabs.inside.why_source import Source, WhySource
from app.tabs.inside.why_words import WhyWords
from app.tabs.insight import Insight
from model.inside.gradients import Attribution, KerasForm, Weights
from model.inside.saliency import FINEST, MIDDLE, Array, Covering
from model.prediction import Prediction
from model.reading import Reading

_AT_ONCE_S = 0.008
"""So long patches are covered at a time: what else follows the pen waits no longer."""
_STILL_MS = 400
"""A network whose weights have not moved for so long is worth a finer look."""


@dataclass(frozen=True, eq=False)
class _Gradient:
    """What gradients found, and of what."""

    key: object
    image: Array
    asked: int
    found: Attribution

    def is_of(self, key: object, image: Array, asked: int) -> bool:
        return key is self.key and asked == self.asked and np.array_equal(image, self.image)


class WhyCard(WhyLayout):
    """Follows the drawing and the network that answers, while it can be seen. Call on main.

    The class asked about is the one answered until the person picks another.
    """

    def __init__(self, insight: Insight) -> None:
        super().__init__(insight.theme)
        self.setObjectName("why_card")
        self._insight = insight
        self._source = WhySource(insight, self)
        self._picked: int | None = None
        self._prediction: Prediction | None = None
        self._image: Array | None = None
        self._key: object = None
        self._covering: Covering | None = None
        self._gradient: _Gradient | None = None
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        quick = insight.background.quick
        self._refresher = Refresher(self, quick, "why", self._ask_network, self._take)
        self._connect()
        self._offer_ways()
        self._show_nothing(why_words.EMPTY)
        self._refresher.refresh()

    def _connect(self) -> None:
        self._still.timeout.connect(self._refresher.refresh)
        self._source.ready.connect(self._refresher.refresh)
        self._insight.reader.read.connect(self._notice)
        self._insight.controller.started.connect(self._notice)
        self._insight.network.replaced.connect(self._replace)
        self._insight.network.moved.connect(self._move)
        self.class_choice.chosen.connect(self._pick)
        self.follow_button.clicked.connect(self._follow)
        self.why_picker.changed.connect(self._notice)
        self.why_picture.asked_at.connect(self._hint)

    @property
    def asked(self) -> int | None:
        """The class asked about; None where there is nothing to ask about."""
        if self._prediction is None:
            return None
        return self._prediction.best if self._picked is None else self._picked

    @property
    def covering(self) -> Covering | None:
        """What is known of covered patches; None before anything is."""
        return self._covering

    @property
    def gradient(self) -> Attribution | None:
        """What gradients have found; None before anything is."""
        return None if self._gradient is None else self._gradient.found

    @Slot(object)
    def _notice(self, what: object) -> None:
        self._refresher.refresh()

    @Slot()
    def _replace(self) -> None:
        self._key = self._covering = self._gradient = None
        self._refresher.restart()

    @Slot()
    def _move(self) -> None:
        if self.isVisible():
            self._still.start()
        self._refresher.refresh()

    @Slot(int)
    def _pick(self, asked: int) -> None:
        self._picked = None if asked == self._picked else asked
        self._show_asked()
        self._refresher.refresh()

    @Slot()
    def _follow(self) -> None:
        self._picked = None
        self._show_asked()
        self._refresher.refresh()

    def _ask_network(self) -> Work | None:
        """Find out what is to be asked now; nothing where it is known or cannot be asked."""
        self._offer_ways()
        reading = self._reading()
        if reading is None:
            return None
        source = self._source.current()
        if source is None or isinstance(source, str):
            self._show_drawing(reading.image, source or why_words.LOADING)
            return None
        self._prediction, self._image = reading.prediction, reading.image
        self.class_choice.set_count(len(reading.prediction.probabilities))
        if self._picked is not None and self._picked >= len(reading.prediction.probabilities):
            self._picked = None
        if self.why_picker.value() == "gradients":
            work = self._ask_gradients(source, reading.image)
        else:
            work = self._ask_patches(source, reading.image)
        self._show_asked()
        return work

    def _offer_ways(self) -> None:
        why_not = self._source.why_no_gradients()
        if why_not and self.why_picker.value() == "gradients":
            self.why_picker.setValue("patches")
        self.forbid_gradients(why_not)

    def _reading(self) -> Reading | None:
        """Give what is read of the pinned digit; None, said in words, where that is nothing."""
        shown = self._insight.reader.shown
        if shown is None or shown.reading.prediction.reason == "empty":
            self._picked = None
            self._show_nothing(why_words.EMPTY)
            return None
        if not shown.reading.prediction.probabilities.any():
            self._show_nothing(why_words.TOO_LITTLE)
            return None
        if len(shown.reading.prediction.probabilities) != self._insight.reader.classes:
            return None  # said by the network before; the one now has not read it yet
        return shown.reading

    def _ask_patches(self, source: Source, image: Array) -> Work | None:
        covering = self._covering
        is_known = covering is not None and source.key is self._key
        if covering is None or not is_known or not np.array_equal(covering.image, image):
            covering = Covering.of(image)
        elif covering.level >= self._wanted_level():
            return None
        return partial(_cover, source, covering, self._wanted_level())

    def _wanted_level(self) -> int:
        return MIDDLE if self._still.isActive() else FINEST

    def _ask_gradients(self, source: Source, image: Array) -> Work | None:
        form, asked = self._source.gradients(), self.asked
        if form is None or asked is None:
            self._gradient = None
            return None
        before = self._gradient
        if before is not None and not before.is_of(source.key, image, asked):
            before = None
        if before is not None and (before.found.is_done or self._still.isActive()):
            return None
        found = None if before is None else before.found
        return partial(_integrate, source, form, image, asked, found)

    def _take(self, result: tuple[object, Covering] | _Gradient) -> None:
        if isinstance(result, _Gradient):
            self._gradient = result
            if not result.found.is_done and not self._still.isActive():
                self._refresher.refresh()
        else:
            self._key, self._covering = result
            if self._covering.level < self._wanted_level():
                self._refresher.refresh()
        self._show_asked()

    def _show_nothing(self, words: str) -> None:
        self._prediction = self._covering = self._gradient = None
        self.why_picture.show_image(None)
        self._show_choice(is_open=False)
        self.say(why_words.nothing_to_ask(words))

    def _show_drawing(self, image: Array, words: str) -> None:
        """Show the drawing as it is: there is nothing to say of it yet."""
        self._prediction = None
        self.why_picture.show_image(image)
        self._show_choice(is_open=False)
        self.say(why_words.nothing_to_ask(words))

    def _show_choice(self, *, is_open: bool) -> None:
        self.class_choice.setEnabled(is_open)
        self.class_choice.set_value(self.asked)
        self.follow_button.setVisible(is_open and self._picked is not None)

    def _show_asked(self) -> None:
        """Show what is known of the class asked about."""
        prediction, asked = self._prediction, self.asked
        if prediction is None or asked is None:
            return
        self._show_choice(is_open=True)
        if self.why_picker.value() == "gradients":
            self.say(self._show_gradient(prediction, asked))
        else:
            self.say(self._show_patches(prediction, asked))

    def _show_patches(self, prediction: Prediction, asked: int) -> WhyWords:
        covering, remark = self._covering, ""
        if covering is None or covering.level < 0:
            self.why_picture.show_image(self._image)
        else:
            strongest = covering.strongest(asked)
            remark = why_words.patch_remark(strongest, asked)
            frame = None if strongest is None else (strongest.row, strongest.column)
            self.why_picture.show_evidence(covering.image, covering.evidence(asked), frame)
        return why_words.words_for(prediction, asked, "patches", remark)

    def _show_gradient(self, prediction: Prediction, asked: int) -> WhyWords:
        gradient = self._gradient
        if gradient is None:
            self.why_picture.show_image(self._image)
            remark = why_words.GETTING_READY
        else:
            self.why_picture.show_evidence(gradient.image, gradient.found.evidence)
            remark = why_words.gradient_remark(gradient.found, gradient.asked)
        return why_words.words_for(prediction, asked, "gradients", remark)

    @Slot(int, int, QPoint)
    def _hint(self, row: int, column: int, place: QPoint) -> None:
        asked, covering = self.asked, self._covering
        if asked is None or covering is None or self.why_picker.value() != "patches":
            QToolTip.hideText()
            return
        patch = covering.near(row, column, asked)
        words = "" if patch is None else why_words.hint_at_patch(patch, asked)
        QToolTip.showText(place, words, self.why_picture)


def _cover(source: Source, covering: Covering, level: int, goes_on: GoesOn) -> Any:
    known = covering.further(source.ask, _AT_ONCE_S, level=level, goes_on=goes_on)
    return source.key, known


def _integrate(
    source: Source,
    form: tuple[KerasForm, Weights],
    image: Array,
    asked: int,
    before: Attribution | None,
    goes_on: GoesOn,
) -> _Gradient:
    network, weights = form
    found = network.integrated_gradients(weights, image, asked, before)
    return _Gradient(source.key, image, asked, found)
