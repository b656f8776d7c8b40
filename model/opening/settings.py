"""Reading a layer's settings from a stranger's file: every value is checked, none is trusted.

What is kept is what was understood; the network is later built from that and nothing else.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeGuard, TypeVar

from model.sentence import sentence

_T = TypeVar("_T")

MAX_INTEGER = 5_000_000
DATA_TYPES = frozenset(
    {"float16", "bfloat16", "float32", "float64", "mixed_float16", "mixed_bfloat16"}
)
ACTIVATIONS = {
    *("linear", "relu", "relu6", "elu", "selu", "celu", "gelu", "silu", "swish", "mish"),
    *("sigmoid", "hard_sigmoid", "log_sigmoid", "hard_silu", "hard_swish", "tanh", "hard_tanh"),
    *("softplus", "softsign", "exponential", "leaky_relu", "softmax", "log_softmax"),
}
_HARMLESS = {
    "keras": {"DTypePolicy"},
    "keras.initializers": {
        *("Zeros", "Ones", "Constant", "Identity", "IdentityInitializer", "Orthogonal"),
        *("OrthogonalInitializer", "VarianceScaling", "GlorotNormal", "GlorotUniform", "HeNormal"),
        *("HeUniform", "LecunNormal", "LecunUniform", "RandomNormal", "RandomUniform"),
        "TruncatedNormal",
    },
    "keras.regularizers": {"L1", "L2", "L1L2", "OrthogonalRegularizer"},
    "keras.constraints": {"MaxNorm", "MinMaxNorm", "NonNeg", "UnitNorm"},
    "keras.random": {"SeedGenerator"},
}


class UnsuitableError(Exception):
    """Why a file cannot be opened: the rest of a sentence that begins with the file's name."""


def shown(value: object) -> str:
    """Text from a file, short and safe to print: no line ends, no control characters."""
    text = value if isinstance(value, str) else type(value).__name__
    return ascii(text if len(text) <= 40 else f"{text[:37]}...") if text else "''"


class Settings:
    """The settings of one layer.

    Each reading method checks one value and raises ``UnsuitableError`` for a wrong one.

    Attributes
    ----------
    kept
        What was read so far and is to be handed to Keras.
    """

    def __init__(self, values: object, layer: str) -> None:
        self._layer = layer
        self.kept: dict[str, Any] = {}
        if not isinstance(values, dict):
            raise UnsuitableError(sentence("{layer} has no settings", layer=layer))
        self._left: dict[str, Any] = dict(values)
        self._there = False

    def refuse(self, why: str) -> UnsuitableError:
        """Make the error that names this layer."""
        return UnsuitableError(sentence("{layer} {why}", layer=self._layer, why=why))

    def integer(
        self, key: str, default: int | None = None, *, low: int = 1, high: int = MAX_INTEGER
    ) -> int:
        """Read a whole number."""
        value = self._value(key, default)
        if type(value) is not int or not low <= value <= high:
            raise self.refuse(
                sentence(
                    "needs {key!r} as a whole number from {low} to {high}",
                    key=key,
                    low=low,
                    high=high,
                )
            )
        return self._keep(key, value)

    def number(self, key: str, low: float, high: float) -> None:
        """Read a number that may be missing."""
        value = self._value(key, None)
        if value is None:
            return
        if (
            not isinstance(value, int | float)
            or isinstance(value, bool)
            or not low <= value <= high
        ):
            raise self.refuse(
                sentence(
                    "needs {key!r} as a number from {low:g} to {high:g}",
                    key=key,
                    low=low,
                    high=high,
                )
            )
        self._keep(key, value)

    def flag(self, key: str, *, default: bool) -> bool:
        """Read a yes or no."""
        value = self._value(key, default)
        if type(value) is not bool:
            raise self.refuse(sentence("needs {key!r} as true or false", key=key))
        return self._keep(key, value)

    def choice(self, key: str, options: Collection[str], default: str) -> str:
        """Read one of a few words."""
        value = self._value(key, default)
        if not isinstance(value, str) or value not in options:
            raise self.refuse(
                sentence(
                    "has {value} as {key!r}, which Inkling cannot do", value=shown(value), key=key
                )
            )
        return self._keep(key, value)

    def channels_last(self) -> None:
        """Demand the usual order of axes, and say so even where keras.json says otherwise."""
        self.choice("data_format", ("channels_last",), "channels_last")

    def unused(self, key: str, value: object = None) -> None:
        """Demand that a setting is missing or has the value that changes nothing; drop it."""
        found = self._value(key, value)
        if found != value or type(found) is not type(value):
            raise self.refuse(sentence("uses {key!r}, which Inkling cannot do", key=key))

    def pair(self, key: str, default: tuple[int, int], high: int) -> tuple[int, int]:
        """Read one or two whole numbers from 1 on, for height and width."""
        value = self._value(key, list(default))
        values = [value, value] if type(value) is int else value
        if not is_integers(values, 1, high) or len(values) != 2:
            raise self.refuse(
                sentence("needs {key!r} as two whole numbers from 1 to {high}", key=key, high=high)
            )
        self._keep(key, values)
        return values[0], values[1]

    def axes(self, rank: int) -> tuple[int, ...]:
        """Read one axis or several; returns them counted from 0 without the batch axis."""
        value = self._value("axis", -1)
        axes = [value] if type(value) is int else value
        if not is_integers(axes, -rank, rank) or not axes or 0 in axes:
            raise self.refuse(sentence("needs 'axis' to name axes of its input"))
        found = tuple(axis % (rank + 1) - 1 for axis in axes)
        if len(set(found)) != len(found):
            raise self.refuse(sentence("names an axis twice"))
        self._keep("axis", axes[0] if len(axes) == 1 else axes)
        return found

    def _value(self, key: str, default: object) -> object:
        """Take a value out; remember whether it was there, since only then it is kept."""
        self._there = key in self._left
        value = self._left.pop(key, None)
        return default if value is None else value

    def _keep(self, key: str, value: _T) -> _T:
        if self._there:
            self.kept[key] = value
        return value

    def take(self, key: str) -> object:
        """Take a value out unchecked and unkept."""
        return self._left.pop(key, None)

    def common(self) -> None:
        """Read what all layers have, and let go of what only matters for training."""
        self.kept["name"] = self._left.pop("name", None)
        self.flag("trainable", default=True)
        _check_data_type(self, self._value("dtype", None))
        self._keep("dtype", "float32")
        for key in list(self._left):
            if key.endswith(("_initializer", "_regularizer", "_constraint")) or key == "seed":
                self._check_harmless(self._left.pop(key))
                if key.endswith("_initializer"):
                    self.kept[key] = "zeros"  # the file's weights replace it in any case

    def finish(self) -> None:
        """Demand that nothing is left that would mean something."""
        for key, value in self._left.items():
            if value is not None:
                raise self.refuse(
                    sentence("has a setting that Inkling does not know, {key}", key=shown(key))
                )

    def _check_harmless(self, value: object) -> None:
        if isinstance(value, list):
            for item in value:
                self._check_harmless(item)
        elif isinstance(value, dict):
            if "class_name" in value:
                self._check_class(value)
            for item in value.values():
                self._check_harmless(item)

    def _check_class(self, value: dict[str, Any]) -> None:
        module, name = value.get("module"), value["class_name"]
        known = _HARMLESS.get(module, set()) if isinstance(module, str) else set()
        if not isinstance(name, str) or name not in known or not is_builtin(value):
            raise self.refuse(
                sentence("contains {name}, which is not part of Keras", name=shown(name))
            )


def _check_data_type(settings: Settings, value: object) -> None:
    """Everything is computed as float32, so what the file says must only be of that kind."""
    if isinstance(value, dict) and value.get("class_name") == "DTypePolicy":
        inner = value.get("config")
        value = inner.get("name") if isinstance(inner, dict) and is_builtin(value) else value
    if value is not None and (not isinstance(value, str) or value not in DATA_TYPES):
        raise settings.refuse(sentence("does not compute with plain floating-point numbers"))


def is_builtin(value: dict[str, Any]) -> bool:
    """Whether a class in a file says of itself that nobody registered it beside Keras's own."""
    registered = value.get("registered_name")
    return registered is None or registered == value.get("class_name")


def is_integers(value: object, low: int, high: int) -> TypeGuard[list[int]]:
    """Whether this is a list of whole numbers in a range."""
    return isinstance(value, list) and all(
        type(item) is int and low <= item <= high for item in value
    )
