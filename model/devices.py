"""Where a network can be trained on this machine, and why nowhere better."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import threading
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

from model.quiet import quiet_stderr
from model.sentence import sentence
from model.training.preload import preload_tensorflow
from model.training.self_test import self_test

DeviceChoice = Literal["auto", "cpu", "gpu"]
_CUDA_PACKAGE = "nvidia-cudnn-cu12"
_door = threading.Lock()
_asking = threading.Lock()


@dataclass(frozen=True)
class DriverHint:
    """What can be said without TensorFlow: whether an NVIDIA driver is there, and for the label."""

    found: bool
    words: str


@dataclass(frozen=True)
class Device:
    """Where a run is trained.

    ``words`` is for the label. ``note`` is one sentence on why it is this one and what to do
    about it, empty where all is as it should be.
    """

    kind: Literal["cpu", "gpu"]
    tensorflow_name: Literal["/CPU:0", "/GPU:0"]
    words: str
    note: str


@dataclass(frozen=True)
class DeviceFacts:
    """All that the choice depends on.

    ``system`` is ``sys.platform``. ``test_failure`` says what went wrong in the self-test of the
    first GPU, empty if nothing did. ``is_hidden``: CUDA_VISIBLE_DEVICES names no GPU.
    ``shares_memory``: TensorFlow takes memory of the GPU only as it needs it.
    """

    system: str
    cores: int
    driver_found: bool = False
    is_hidden: bool = False
    built_with_cuda: bool = True
    has_cuda_libraries: bool = False
    gpus: tuple[str, ...] = ()
    test_failure: str = ""
    shares_memory: bool = True


def import_tensorflow() -> ModuleType:
    """Import TensorFlow, the one door to it: quiet, once, from any thread.

    Takes about 6 s the first time and nothing after that; a second thread waits for the first.
    From the start each GPU hands out memory as it is needed, so that opening a network does not
    take all there is.

    Raises
    ------
    ImportError
        If TensorFlow cannot be loaded; what it printed is in a note.
    """
    with _door:
        return _load()


def tensorflow_is_loaded() -> bool:
    """Tell whether ``import_tensorflow`` has come to its end before. Any thread, at once."""
    return _load.cache_info().currsize > 0


@cache
def _load() -> ModuleType:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    # A person's keras.json may name another backend; all of this is written for TensorFlow.
    os.environ["KERAS_BACKEND"] = "tensorflow"
    # An import makes a million objects that live as long as the process. To look through them all
    # holds every thread up for a tenth of a second, so: not while they are made, and never again.
    gc.disable()
    try:
        with quiet_stderr():
            preload_tensorflow()
            import tensorflow as tf

            for gpu in tf.config.list_physical_devices("GPU"):
                # Too late if somebody computed with TensorFlow before; select_device says so.
                with contextlib.suppress(RuntimeError):
                    tf.config.experimental.set_memory_growth(gpu, True)
            import keras  # noqa: F401 — it loads parts of TensorFlow that print as well
    finally:
        gc.freeze()
        gc.enable()
    module: ModuleType = tf
    return module


def driver_hint(system: str = sys.platform, root: Path = Path("/")) -> DriverHint:
    """Look for the files of an NVIDIA driver; under a millisecond, without TensorFlow."""
    if system == "win32":
        windows = Path(os.environ.get("SYSTEMROOT", root / "Windows"))
        if (windows / "System32" / "nvcuda.dll").exists():
            return DriverHint(True, sentence("NVIDIA GPU found, needs WSL2"))
    elif system == "linux":
        windows_libraries = root / "usr/lib/wsl/lib"
        if (
            (root / "proc/driver/nvidia/version").exists()
            or (root / "dev/nvidia0").exists()
            or ((root / "dev/dxg").exists() and any(windows_libraries.glob("libcuda.so*")))
        ):
            return DriverHint(True, sentence("NVIDIA GPU found, tested at first training"))
    return DriverHint(False, _cpu_words(count_cores()))


def count_cores() -> int:
    """How many cores this process may use."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def select_device(choice: DeviceChoice) -> Device:
    """Choose where to train; a GPU only if it passes a real training step.

    Imports TensorFlow, except for the CPU. Call it on the trainer thread before anything is
    computed; the facts are gathered once per process, so calling it again costs nothing.
    """
    if choice == "cpu":
        return decide(choice, DeviceFacts(sys.platform, count_cores()))
    return decide(choice, _gather())


def decide(choice: DeviceChoice, facts: DeviceFacts) -> Device:
    """Choose from the facts alone."""
    if choice != "cpu" and facts.gpus and not facts.test_failure:
        taken = sentence(
            "TensorFlow was in use before and holds all of the GPU's memory: restart Inkling."
        )
        note = "" if facts.shares_memory else taken
        return Device("gpu", "/GPU:0", f"GPU · {facts.gpus[0]}", note)
    note = "" if choice == "cpu" else _why_cpu(facts)
    if choice == "gpu" and not note:
        note = sentence("No GPU was found; training on the CPU.")
    return Device("cpu", "/CPU:0", _cpu_words(facts.cores), note)


def _why_cpu(facts: DeviceFacts) -> str:
    if facts.gpus:
        return sentence(
            "The GPU failed a test ({failure}), so the CPU trains: "
            "close other programs that use the GPU, or update its driver.",
            failure=facts.test_failure,
        )
    if facts.system == "darwin":
        return sentence("On macOS TensorFlow trains on the CPU only.")
    if not facts.driver_found:
        return ""
    if facts.system == "win32":
        return sentence(
            "TensorFlow cannot use a GPU on native Windows: run Inkling in WSL2 to train on it."
        )
    if facts.is_hidden:
        return sentence("CUDA_VISIBLE_DEVICES hides the GPU: unset it to train on the GPU.")
    if facts.built_with_cuda and facts.has_cuda_libraries:
        return sentence("TensorFlow cannot reach the NVIDIA GPU: update its driver, then restart.")
    return sentence(
        "There is an NVIDIA GPU, but TensorFlow's CUDA libraries are missing: "
        "install the gpu extra: uv run --extra gpu inkling"
    )


def describe() -> dict[str, Any]:
    """Say what ``python -m model devices`` prints: device, kind, note, tensorflow, cores, gpus."""
    device = select_device("auto")
    return {
        "device": device.words,
        "kind": device.kind,
        "note": device.note,
        "tensorflow": import_tensorflow().__version__,
        "cores": _gather().cores,
        "gpus": list(_gather().gpus),
    }


def _cpu_words(cores: int) -> str:
    if cores == 1:
        return sentence("CPU · 1 core")
    return sentence("CPU · {cores} cores", cores=cores)


def _gather() -> DeviceFacts:
    tf = import_tensorflow()
    with _asking, quiet_stderr():
        return _ask(tf)


@cache
def _ask(tf: ModuleType) -> DeviceFacts:
    gpus = tf.config.list_physical_devices("GPU")
    details = [tf.config.experimental.get_device_details(gpu) for gpu in gpus]
    growing = [tf.config.experimental.get_memory_growth(gpu) for gpu in gpus]
    return DeviceFacts(
        system=sys.platform,
        cores=count_cores(),
        driver_found=driver_hint().found,
        is_hidden=os.environ.get("CUDA_VISIBLE_DEVICES", "0").strip() in {"", "-1"},
        built_with_cuda=bool(tf.test.is_built_with_cuda()),
        has_cuda_libraries=_has_cuda_libraries(),
        gpus=tuple(str(detail.get("device_name", "GPU")) for detail in details),
        test_failure=self_test(tf, "/GPU:0") if gpus else "",
        shares_memory=all(growing),
    )


def _has_cuda_libraries() -> bool:
    with contextlib.suppress(metadata.PackageNotFoundError):
        return bool(metadata.version(_CUDA_PACKAGE))
    return False
