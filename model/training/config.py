"""What one training run is to do: frozen hyper-parameters and the schedule made from them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from model.networks import DEFAULT_NETWORK, NETWORKS, PERSONAL, RECIPES, NetworkKind
from model.sentence import sentence
from model.symbols import DIGITS, is_label

DeviceChoice = Literal["auto", "cpu", "gpu"]
How = Literal["at_once", "frozen", "thawed", "scratch"]
"""How a personal network is learnt: see ``model.personal``."""
HOWS: tuple[How, ...] = get_args(How)
DEVICE_CHOICES: tuple[DeviceChoice, ...] = ("auto", "cpu", "gpu")

LOWEST_RATE = 1e-8
MOST_SYMBOLS = 40

_QUICK_STEPS = 900
"""Length of the quick start: steps of batch 64 after which 99 % of MNIST is within reach."""
_SMOOTHING = 0.1


class ConfigError(ValueError):
    """A hyper-parameter that makes no sense; the message is one sentence for a person."""


@dataclass(frozen=True)
class TrainingConfig:
    """Hyper-parameters of one run. Raises ``ConfigError`` for those that make no sense."""

    network: NetworkKind = DEFAULT_NETWORK
    data: str = "mnist"
    epochs: int = RECIPES[DEFAULT_NETWORK].epochs
    batch_size: int = RECIPES[DEFAULT_NETWORK].batch_size
    learning_rate: float = RECIPES[DEFAULT_NETWORK].learning_rate
    augment: bool = RECIPES[DEFAULT_NETWORK].augment
    seed: int = 0
    target_accuracy: float | None = None
    device: DeviceChoice = "auto"
    how: How | None = None
    """How a personal network is learnt; None for every other network."""
    symbols: tuple[str, ...] = ()
    """Names of the classes beyond the ten digits, in the order of the network's answers."""
    practise: bool = True
    """Whether a personal network learns other people's digits too, so that it forgets none."""

    @classmethod
    def recipe(cls, network: NetworkKind, **changes: object) -> TrainingConfig:
        """Build a network's own recipe with some values changed; None leaves the recipe's."""
        recipe = RECIPES[network]
        values: dict[str, Any] = {
            "epochs": recipe.epochs,
            "batch_size": recipe.batch_size,
            "learning_rate": recipe.learning_rate,
            "augment": recipe.augment,
        }
        values |= {name: value for name, value in changes.items() if value is not None}
        return cls(network=network, **values)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TrainingConfig:
        """Read what ``to_dict`` wrote; keys of a later version are left aside."""
        names = {field.name for field in fields(cls)}
        known = {name: value for name, value in values.items() if name in names}
        if isinstance(known.get("symbols"), list):
            known["symbols"] = tuple(known["symbols"])
        return cls(**known)

    def to_dict(self) -> dict[str, Any]:
        """All values as plain types."""
        return asdict(self)

    def __post_init__(self) -> None:
        if self.network not in (*NETWORKS, PERSONAL):
            raise ConfigError(
                sentence("The network must be one of {networks}.", networks=", ".join(NETWORKS))
            )
        if self.device not in DEVICE_CHOICES:
            raise ConfigError(
                sentence(
                    "The device must be one of {devices}.",
                    devices=", ".join(DEVICE_CHOICES),
                )
            )
        if not isinstance(self.data, str) or not self.data.strip():
            raise ConfigError(sentence("The data must be a name or a path."))
        _check_personal(self.network, self.how, self.symbols)
        if type(self.practise) is not bool:
            raise ConfigError(sentence("Practising must be true or false."))
        if type(self.augment) is not bool:
            raise ConfigError(
                sentence("Augmentation must be true or false, not {augment}.", augment=self.augment)
            )
        _require_integer(sentence("number of epochs"), self.epochs, 1, 10_000)
        _require_integer(sentence("batch size"), self.batch_size, 1, 16_384)
        _require_integer(sentence("seed"), self.seed, 0, 2**31 - 1)
        _require_number(sentence("learning rate"), self.learning_rate, LOWEST_RATE, 100)
        if self.target_accuracy is not None:
            _require_number(sentence("target accuracy"), self.target_accuracy, 0, 1)


def _check_personal(network: NetworkKind, how: object, symbols: object) -> None:
    if (how not in HOWS) if network == PERSONAL else how is not None:
        raise ConfigError(
            sentence("A personal network, and no other, is learnt {ways}.", ways=", ".join(HOWS))
        )
    names = symbols if isinstance(symbols, tuple) else ("",)
    are_named = all(is_label(name) and name not in DIGITS for name in names)
    if not are_named or len(names) > MOST_SYMBOLS or len(set(names)) < len(names):
        raise ConfigError(
            sentence(
                "The symbols must be at most {most} different names besides the digits.",
                most=MOST_SYMBOLS,
            )
        )
    if symbols and network != PERSONAL:
        raise ConfigError(sentence("Only a personal network knows symbols beyond the digits."))


def _require_integer(name: str, value: object, low: int, high: int) -> None:
    if type(value) is not int or not low <= value <= high:
        raise ConfigError(
            sentence(
                "The {name} must be a whole number from {low} to {high}, not {value}.",
                name=name,
                low=low,
                high=high,
                value=value,
            )
        )


def _require_number(name: str, value: object, low: float, high: float) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise ConfigError(
            sentence(
                "The {name} must be from {low:g} to {high:g}, not {value}.",
                name=name,
                low=low,
                high=high,
                value=value,
            )
        )


@dataclass(frozen=True)
class StepSchedule:
    """Learning rate and label smoothing of every step, as shares of their peak.

    ``quick_start`` is two one-cycle schedules in a row (Smith and Topin, "Super-convergence",
    2019): a short one with label smoothing (Szegedy et al., 2016) that is good within the first
    epoch, and a long lower one that gets the last tenths and ends without smoothing, so that the
    probabilities come out honest. ``decay`` falls linearly to nearly nothing.
    """

    kind: str
    steps: int
    batch_size: int

    @classmethod
    def of(cls, config: TrainingConfig, steps: int) -> StepSchedule:
        """Make the schedule of a run of that many steps."""
        return cls(RECIPES[config.network].schedule, steps, config.batch_size)

    def rates(self, first: int, count: int) -> NDArray[np.float32]:
        """Shares of the peak rate for ``count`` steps from step index ``first`` (0-based)."""
        steps = np.arange(first, first + count)
        if self.kind == "constant":
            return np.ones(count, np.float32)
        if self.kind == "decay":
            return np.asarray(1 - 0.98 * steps / self.steps, np.float32)
        quick = self._quick_steps
        early = _cycle(steps / quick, 0.15, 0.02)
        late = 0.8 * _cycle((steps - quick) / max(1, self.steps - quick), 0.1, 0.0)
        return np.asarray(np.where(steps < quick, early, late), np.float32)

    def smoothing(self, first: int, count: int) -> NDArray[np.float32]:
        """Label smoothing, 0 to 1, for the same steps."""
        steps = np.arange(first, first + count)
        if self.kind != "quick_start":
            return np.zeros(count, np.float32)
        return np.asarray(_SMOOTHING * (1 - steps / self.steps), np.float32)

    @property
    def augment_from(self) -> int:
        """Step index from which augmentation pays: a quick start is quicker without."""
        return self._quick_steps if self.kind == "quick_start" else 0

    @property
    def _quick_steps(self) -> int:
        wanted = math.ceil(_QUICK_STEPS * math.sqrt(64 / self.batch_size))
        return max(1, min(wanted, self.steps))


def _cycle(part: NDArray[np.float64], rise: float, last: float) -> NDArray[np.float64]:
    """Up from a tenth to 1 over the first ``rise`` of the way, then linearly down to ``last``."""
    up = 0.1 + 0.9 * part / rise
    down = 1 - (1 - last) * (part - rise) / (1 - rise)
    return np.clip(np.minimum(up, down), 0, 1)
