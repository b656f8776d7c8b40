"""A personal network as a run like any other: kept whole or not at all, and opened again.

Beside a run's own files, ``personal.npz`` holds what knows the like of a learnt symbol; where the
network was learnt at once, it can also answer without TensorFlow from there, as long as the shipped
network is the one it was made from.
"""

from __future__ import annotations

import io
import json
import os
import shutil
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np

from model.files import replace_file
from model.inside.plain_network import CannotLookInside, shipped_plain_network
from model.networks import PERSONAL, RECIPES
from model.opening.archive import read_archive, write_archive
from model.personal.at_once import Familiar, PersonalNetwork
from model.personal.background import fingerprint
from model.personal.layers import LastLayers
from model.personal.machine import Machine
from model.personal.parts import Parts
from model.personal.verdict import Verdict, read_verdict, write_verdict
from model.reading.shipped import ASSETS
from model.runs.damage import DAMAGE, read_arrays, require
from model.runs.kept_network import read_kept_network
from model.runs.runs import Run, RunError, RunRecord, new_record
from model.training.config import How, TrainingConfig

NAME = "personal.npz"
_MAKING = ".making"
"""Where a run lies among the runs until it is whole; what a crash leaves there is no run."""


def personal_config(
    how: How, symbols: tuple[str, ...], seed: int = 0, *, practise: bool = True
) -> TrainingConfig:
    """Make the configuration of a personal run; ``symbols`` are the names of all its classes.

    ``practise`` mixes other people's digits in, so that they are not forgotten.
    """
    recipe = RECIPES[PERSONAL]
    return TrainingConfig(
        network=PERSONAL,
        data="own",
        epochs=recipe.epochs,
        batch_size=recipe.batch_size,
        learning_rate=_RATES.get(how, recipe.learning_rate),
        augment=recipe.augment,
        seed=seed,
        how=how,
        symbols=symbols[10:],
        practise=practise,
    )


_RATES: dict[How, float] = {"frozen": 0.003, "thawed": 0.001, "scratch": 0.002}


def keep_at_once(
    network: PersonalNetwork, parts: Parts, verdict: Verdict, runs_dir: Path
) -> tuple[Run, PersonalNetwork]:
    """Keep a network that was learnt at once; returns its run, and the network with ``plain``.

    Raises
    ------
    OSError
        If the disk does not do what it is asked: then there is no run.
    """
    record = new_record(personal_config("at_once", parts.symbols))
    own = verdict.own
    finished = replace(
        record,
        status="completed",
        seconds=network.seconds,
        device="CPU",
        parameters=_parameters(network.layers),
        val_accuracy=verdict.meter.after / verdict.meter.count,
        test_accuracy=own.after / own.count,
        test_count=own.count,
    )
    making = runs_dir / _MAKING / str(os.getpid())
    try:
        run = Run.create(making, finished)
        config, weights = _as_keras(network.layers)
        with replace_file(run.network_path) as file:
            write_archive(file, config, weights)
        write_familiar(run.folder, network.machine, network.layers)
        write_verdict(run.folder, verdict)
        run = Run(run.folder.rename(_free(runs_dir / run.folder.name)))
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return run, replace(network, plain=read_kept_network(run).plain())


def _free(folder: Path) -> Path:
    number, free = 1, folder
    while free.exists():
        number += 1
        free = folder.with_name(f"{folder.name}-{number}")
    return free


def write_familiar(folder: Path, machine: Machine, layers: LastLayers | None = None) -> None:
    """Keep what knows a run's symbols and, of one learnt at once, its last layers."""
    arrays = {f"machine_{name}": array for name, array in vars(machine).items()}
    if layers is not None:
        arrays |= {f"layers_{name}": array for name, array in vars(layers).items()}
    with replace_file(folder / NAME) as file:
        np.savez(file, allow_pickle=False, network=np.array(fingerprint()), **arrays)


def read_familiar(folder: Path) -> Familiar | None:
    """Read what knows a run's symbols; None where there is nothing, or of another network."""
    found = _read(folder, "machine_", Machine)
    return None if found is None else Familiar(found)


def open_at_once(folder: Path, record: RunRecord) -> PersonalNetwork | None:
    """Open a run that was learnt at once, without TensorFlow; None where that cannot be."""
    machine, layers = _read(folder, "machine_", Machine), _read(folder, "layers_", LastLayers)
    verdict = read_verdict(folder)
    symbols = names_of(record.config)
    if record.config.how != "at_once" or machine is None or layers is None or verdict is None:
        return None
    if layers.classes != len(symbols):
        return None
    try:
        plain = read_kept_network(Run(folder)).plain()
    except (RunError, CannotLookInside):
        return None
    return PersonalNetwork(layers, machine, symbols, verdict.learnt, record.seconds, plain)


def names_of(config: TrainingConfig) -> tuple[str, ...]:
    """Name all classes of a run's network, the ten digits first."""
    return (*"0123456789", *config.symbols)


def _read(folder: Path, prefix: str, kind: type[Any]) -> Any:
    try:
        arrays = read_arrays(folder / NAME)
        require(str(arrays["network"]) == fingerprint())
        values = [np.asarray(arrays[prefix + one.name], np.float32) for one in fields(kind)]
        require(all(np.isfinite(value).all() for value in values))
        return kind(*values)
    except DAMAGE:
        return None


def _parameters(layers: LastLayers) -> int:
    width = layers.hidden_kernel.shape[1]
    before = sum(weight.size for weight in shipped_plain_network().weights[:-4])
    return int(before + layers.hidden_kernel.size + width + layers.kernel.size + layers.classes)


def _as_keras(layers: LastLayers) -> tuple[dict[str, Any], bytes]:
    """Give the shipped network's description and weights with other last two layers."""
    import h5py

    archive = read_archive((ASSETS / "shipped.keras").read_bytes())
    config = json.loads(json.dumps(archive.config))
    last_two = [one for one in config["config"]["layers"] if one["class_name"] == "Dense"]
    sizes = (layers.hidden_kernel.shape[1], layers.classes)
    for layer, units in zip(last_two, sizes, strict=True):
        layer["config"]["units"] = units
        layer.pop("build_config", None)
    file_bytes = io.BytesIO(archive.weights)
    with h5py.File(file_bytes, "r+") as file:
        for group, arrays in (
            ("dense", (layers.hidden_kernel, layers.hidden_bias)),
            ("dense_1", (layers.kernel, layers.bias)),
        ):
            for which, array in enumerate(arrays):
                del file[f"layers/{group}/vars/{which}"]
                file[f"layers/{group}/vars"].create_dataset(str(which), data=array)
    return config, file_bytes.getvalue()
