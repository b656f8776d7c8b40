"""Writes TensorBoard's event files, with TensorBoard's own records and without TensorFlow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

_BUCKETS = 40


class EventFile:
    """Adds events to an open file.

    Parameters
    ----------
    file
        Open for writing; its name has to hold ``tfevents`` for TensorBoard to find it.
    started
        When the run began, in seconds since 1970.
    """

    def __init__(self, file: BinaryIO, started: float) -> None:
        from tensorboard.compat.proto import event_pb2, summary_pb2
        from tensorboard.summary.writer.record_writer import RecordWriter

        self._event, self._summary = event_pb2.Event, summary_pb2.Summary
        self._histogram = summary_pb2.HistogramProto
        self._records = RecordWriter(file)
        self._started = started
        self._write(self._event(wall_time=started, file_version="brain.Event:2"))

    def scalars(self, step: int, seconds: float, values: Mapping[str, float]) -> None:
        """Add figures of one step, ``seconds`` after the start; tag to value."""
        value = self._summary.Value
        self._add(step, seconds, [value(tag=k, simple_value=v) for k, v in values.items()])

    def histograms(
        self, step: int, seconds: float, values: Mapping[str, NDArray[np.float32]]
    ) -> None:
        """Add how the numbers in each array are spread; those that are not finite are left out."""
        made = {tag: array[np.isfinite(array)].astype(np.float64) for tag, array in values.items()}
        parts = [
            self._summary.Value(tag=tag, histo=self._spread(numbers))
            for tag, numbers in made.items()
            if len(numbers)
        ]
        self._add(step, seconds, parts)

    def _spread(self, numbers: NDArray[np.float64]) -> object:
        counts, edges = np.histogram(numbers, _BUCKETS)
        return self._histogram(
            min=float(numbers.min()),
            max=float(numbers.max()),
            num=float(len(numbers)),
            sum=float(numbers.sum()),
            sum_squares=float(np.square(numbers).sum()),
            # What is below the first edge has a bucket of its own in this format.
            bucket_limit=edges.tolist(),
            bucket=[0.0, *counts.tolist()],
        )

    def _add(self, step: int, seconds: float, values: list[object]) -> None:
        summary = self._summary(value=values)
        self._write(self._event(wall_time=self._started + seconds, step=step, summary=summary))

    def _write(self, event: object) -> None:
        self._records.write(event.SerializeToString())  # type: ignore[attr-defined]
