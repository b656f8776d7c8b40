"""What comes before the first step of a run or a race: TensorFlow, the device, the digits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from model.datasets.dataset import Cancelled, Dataset, DatasetError
from model.datasets.dataset import Progress as Report
from model.devices import Device, import_tensorflow
from model.sentence import sentence
from model.training.channel import Channel, Control
from model.training.config import DeviceChoice
from model.training.events import Preparing

LoadData = Callable[[str, Report, Callable[[], bool]], Dataset]
ChooseDevice = Callable[[DeviceChoice], Device]


class Wishes(Protocol):
    """What of a configuration is needed here."""

    @property
    def data(self) -> str:
        """The digits, by name or path."""

    @property
    def device(self) -> DeviceChoice:
        """Where to train."""

    @property
    def batch_size(self) -> int:
        """The least number of digits that is any good."""


class Preparation:
    """Does it and says so. Trainer thread only; a stop raises ``Cancelled``."""

    def __init__(
        self,
        channel: Channel,
        control: Control,
        load_data: LoadData,
        choose_device: ChooseDevice,
    ) -> None:
        self._channel = channel
        self._control = control
        self._load_data = load_data
        self._choose_device = choose_device

    def report(self, what: str, fraction: float | None = None) -> None:
        """Say what is being done now.

        Raises
        ------
        Cancelled
            If a stop was asked for.
        """
        if self._control.is_stopped:
            raise Cancelled
        self._channel.publish(Preparing(what, fraction))

    def device_and_digits(self, wishes: Wishes) -> tuple[Device, Dataset]:
        """Load TensorFlow, choose the device and read the digits.

        Raises
        ------
        DatasetError
            If the digits cannot be had, or are fewer than a batch.
        Cancelled
            If a stop was asked for.
        """
        self.report(sentence("Loading TensorFlow"))
        import_tensorflow()
        self.report(sentence("Choosing the device"))
        device = self._choose_device(wishes.device)
        self.report(sentence("Reading the digits"))
        dataset = self._load_data(wishes.data, self.report, lambda: self._control.is_stopped)
        _require_a_batch(dataset, wishes.batch_size)
        return device, dataset


def _require_a_batch(dataset: Dataset, batch_size: int) -> None:
    count = len(dataset.train.labels)
    if count < batch_size:
        raise DatasetError(
            sentence(
                "There are {count} digits to learn from, fewer than one batch of {batch_size}.",
                count=count,
                batch_size=batch_size,
            ),
            sentence("Try batch {max}.", max=max(1, count // 8)),
        )
