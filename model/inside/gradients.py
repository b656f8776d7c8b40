"""Which pixels speak for an answer, by the gradients of a Keras network.

Sundararajan, Taly and Yan, "Axiomatic Attribution for Deep Networks", 2017: integrated gradients.
The drawing is brightened from blank paper to what it is, and what each pixel changes on the way
is added up, so that all pixels together give exactly what the drawing changes: ``completeness``.
The score is that of ``model.inside.saliency``: the log-odds of a class.

Weights enter as arguments. So what was compiled, which TensorFlow never frees, serves every
moment of every run of a kind, and touches no network that is at work.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from model.devices import import_tensorflow
from model.inside.saliency import Array
from model.reading.predictor import KerasPredictor
from model.reading.shipped import ASSETS, shipped_predictor

if TYPE_CHECKING:
    import keras

STEPS = 16
"""Places on the way from blank paper to the drawing that one piece of the work looks at."""
PIECES = 3
"""Each looks between the places of those before."""

_OFFSETS = (3 / 6, 1 / 6, 5 / 6)
_LEAST = 1e-12
Weights = Sequence[NDArray[Any]]


@dataclass(frozen=True, eq=False)
class Attribution:
    """What each pixel adds to the score of a class: ``evidence`` (28, 28) float32.

    ``blank`` and ``whole`` are the log-odds of the class for blank paper and for the drawing; the
    sum of ``evidence`` is about ``whole - blank``, the closer the more ``pieces`` there were.
    """

    evidence: Array
    blank: float
    whole: float
    pieces: int

    @property
    def is_done(self) -> bool:
        """Whether no piece is left."""
        return self.pieces == PIECES


class KerasForm:
    """A Keras network to be asked with any weights, on the CPU.

    Compiled where it is made, which takes a second or so: make it off the main thread. After
    that any thread, several at once too.

    Parameters
    ----------
    network
        Takes (n, 28, 28, 1) or (n, 28, 28), gives (n, classes). It is left as it is.
    gives_probabilities, takes_channel
        As ``KerasPredictor`` takes them.
    temperature
        What logits are divided by.
    """

    def __init__(
        self,
        network: keras.Model,
        *,
        gives_probabilities: bool = False,
        takes_channel: bool = True,
        temperature: float = 1.0,
    ) -> None:
        self._tf = import_tensorflow()
        self._network = network
        self._gives_probabilities = gives_probabilities
        self._shape = (-1, 28, 28, 1) if takes_channel else (-1, 28, 28)
        self._temperature = temperature
        own = [np.array(variable.numpy()) for variable in network.weights]
        self._given: tuple[Weights, list[Any]] = (own, self._as_tensors(own))
        self._answer, self._integrate = self._compile()
        blank = np.zeros((28, 28), np.float32)
        self.probabilities(own, blank[None])
        self.integrated_gradients(own, blank, 0)

    def probabilities(self, weights: Weights, images: Array) -> Array:
        """Probabilities (n, classes) of images (n, 28, 28), float32 from 0 to 1."""
        answer: Array = self._answer(self._tensors(weights), images).numpy()
        return answer

    def integrated_gradients(
        self, weights: Weights, image: Array, asked: int, before: Attribution | None = None
    ) -> Attribution:
        """Attribute the score of a class to the pixels of an image (28, 28), 0 to 1.

        One piece of the work; with ``before``, what came of the pieces before, one more.
        """
        pieces = 0 if before is None else before.pieces
        places = (np.arange(STEPS, dtype=np.float32) + np.float32(_OFFSETS[pieces])) / STEPS
        found, blank, whole = self._integrate(
            self._tensors(weights), image, np.int32(asked), np.asarray(places, np.float32)
        )
        evidence: Array = found.numpy()
        if before is not None:
            evidence = before.evidence + (evidence - before.evidence) / np.float32(pieces + 1)
        return Attribution(evidence, float(blank), float(whole), pieces + 1)

    def _tensors(self, weights: Weights) -> list[Any]:
        """Weights as TensorFlow takes them; those of the last question are at hand."""
        given, tensors = self._given
        if weights is not given:
            tensors = self._as_tensors(weights)
            self._given = (weights, tensors)
        return tensors

    def _as_tensors(self, weights: Weights) -> list[Any]:
        with self._tf.device("/CPU:0"):
            return [self._tf.constant(value) for value in weights]

    def _compile(self) -> tuple[Any, Any]:
        tf = self._tf
        weights = [tf.TensorSpec(value.shape, value.dtype) for value in self._given[1]]
        images = tf.TensorSpec((None, 28, 28), tf.float32)
        image, asked = tf.TensorSpec((28, 28), tf.float32), tf.TensorSpec((), tf.int32)
        places = tf.TensorSpec((STEPS,), tf.float32)

        def answer(weights: Any, images: Any) -> Any:
            with tf.device("/CPU:0"):
                outputs = self._outputs(weights, images)
                return outputs if self._gives_probabilities else tf.nn.softmax(outputs)

        def integrate(weights: Any, image: Any, asked: Any, places: Any) -> Any:
            with tf.device("/CPU:0"):
                return self._integrated(weights, image, asked, places)

        return (
            tf.function(answer, autograph=False, input_signature=[weights, images]),
            tf.function(
                integrate, autograph=False, input_signature=[weights, image, asked, places]
            ),
        )

    def _outputs(self, weights: Any, images: Any) -> Any:
        """Run the network at rest with these weights instead of its own; logits cooled."""
        network = self._network
        given = {
            id(variable): value for variable, value in zip(network.weights, weights, strict=True)
        }
        outputs, _ = network.stateless_call(
            [given[id(variable)] for variable in network.trainable_variables],
            [
                given.get(id(variable), variable.value)
                for variable in network.non_trainable_variables
            ],
            self._tf.reshape(images, self._shape),
            training=False,
        )
        outputs = self._tf.cast(outputs, self._tf.float32)
        return outputs if self._gives_probabilities else outputs / self._temperature

    def _log_odds(self, outputs: Any, asked: Any) -> Any:
        tf = self._tf
        is_asked = tf.one_hot(asked, tf.shape(outputs)[-1], on_value=True, off_value=False)
        if self._gives_probabilities:
            others = tf.reduce_sum(tf.where(is_asked, 0.0, outputs), -1)
            mine = tf.reduce_sum(tf.where(is_asked, outputs, 0.0), -1)
            return tf.math.log(tf.maximum(mine, _LEAST)) - tf.math.log(tf.maximum(others, _LEAST))
        mine = tf.reduce_sum(tf.where(is_asked, outputs, 0.0), -1)
        return mine - tf.reduce_logsumexp(tf.where(is_asked, outputs.dtype.min, outputs), -1)

    def _integrated(self, weights: Any, image: Any, asked: Any, places: Any) -> Any:
        """Walk from blank paper to the drawing, in shorter steps where it is faint.

        There the score changes fastest. At place t of 1 the drawing has t² of its ink.
        """
        tf = self._tf
        shares = tf.concat([places**2, tf.constant([0.0, 1.0])], 0)
        images = shares[:, None, None] * image
        with tf.GradientTape() as tape:
            tape.watch(images)
            scores = self._log_odds(self._outputs(weights, images), asked)
            total = tf.reduce_sum(scores[:STEPS])
        slopes = tape.gradient(total, images)[:STEPS]
        slope = tf.reduce_mean(2 * places[:, None, None] * slopes, 0)
        return image * slope, scores[STEPS], scores[STEPS + 1]


_forms: dict[tuple[str, bool, bool], KerasForm] = {}
_making = threading.Lock()


def form_of(predictor: KerasPredictor) -> KerasForm:
    """Return the one form of all networks built alike, made now if need be. Off main."""
    network = predictor.network
    key = (network.to_json(), predictor.gives_probabilities, predictor.takes_channel)
    with _making:
        if key not in _forms:
            _forms[key] = KerasForm(
                network,
                gives_probabilities=predictor.gives_probabilities,
                takes_channel=predictor.takes_channel,
            )
        return _forms[key]


@cache
def shipped_form() -> KerasForm:
    """Return the form of the shipped network. Imports TensorFlow; off main."""
    from model.opening import open_network

    opened = open_network(ASSETS / "shipped.keras")
    temperature = float(shipped_predictor().facts["temperature"])
    return KerasForm(
        opened.network,
        gives_probabilities=opened.gives_probabilities,
        takes_channel=opened.takes_channel,
        temperature=temperature,
    )
