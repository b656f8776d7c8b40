"""Networks in LiteRT's format: loaded in a tenth of a second, without TensorFlow."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.opening import NetworkFileError
from model.quiet import quiet_stderr
from model.reading.prediction import numbered
from model.sentence import sentence


class LiteRTNetwork:
    """A ``.tflite`` file that reads one 28×28 image. One thread at a time.

    Raises
    ------
    NetworkFileError
        If the file is missing, damaged or reads something else.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise NetworkFileError(sentence("{path}: there is no such file.", path=path))
        with quiet_stderr():
            from ai_edge_litert.interpreter import Interpreter

            try:
                self._interpreter: Any = Interpreter(str(path), num_threads=1)
                self._interpreter.allocate_tensors()
                self._set_up(path)
                self(np.zeros((28, 28), np.float32))  # some damage shows only here
            except (ValueError, RuntimeError) as error:
                raise NetworkFileError(
                    sentence("{path}: this is not a LiteRT network.", path=path)
                ) from error

    def _set_up(self, path: Path) -> None:
        source = self._interpreter.get_input_details()
        shapes = [(tuple(one["shape"].tolist()), one["dtype"]) for one in source]
        if shapes not in ([((1, 28, 28, 1), np.float32)], [((1, 28, 28), np.float32)]):
            raise NetworkFileError(
                sentence("{path}: this network does not read one 28×28 image.", path=path)
            )
        self._input = source[0]["index"]
        self._shape = shapes[0][0]
        self._outputs = [
            (output["index"], int(output["shape"][1]))
            for output in self._interpreter.get_output_details()
            if output["dtype"] == np.float32 and output["shape"].tolist()[:-1] == [1]
        ]
        if all(width < 2 for _, width in self._outputs):
            raise NetworkFileError(
                sentence("{path}: this network does not answer with classes.", path=path)
            )

    @property
    def widths(self) -> list[int]:
        """How many numbers each output that is a row of numbers gives."""
        return [width for _, width in self._outputs]

    def __call__(self, image: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """All outputs, each (width,) float32, for an image (28, 28), float32 from 0 to 1."""
        self._interpreter.set_tensor(self._input, np.reshape(image, self._shape))
        self._interpreter.invoke()
        return [self._interpreter.get_tensor(index)[0] for index, _ in self._outputs]


class LiteRTPredictor:
    """Answers with any LiteRT network: the first output of ten numbers, else the widest."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._network = LiteRTNetwork(path)
        widths = self._network.widths
        self._which = widths.index(10) if 10 in widths else widths.index(max(widths))
        self.classes = widths[self._which]
        self.symbols = numbered(self.classes)

    def twin(self) -> LiteRTPredictor:
        """Read the file again, for another thread.

        Raises
        ------
        NetworkFileError
            If it is not there any more, or another one.
        """
        return LiteRTPredictor(self._path)

    def predict_proba(self, image: NDArray[np.float32]) -> NDArray[np.float32]:
        """Probabilities (classes,), float32; what is no distribution is taken for logits."""
        answer = self._network(image)[self._which]
        if (answer >= 0).all() and abs(float(answer.sum()) - 1) < 1e-3:
            return answer
        grown = np.exp(answer - answer.max())
        return np.asarray(grown / grown.sum(), np.float32)
