"""A small run on disk with a real network, made without TensorFlow where it can be."""

import io
import json
import zipfile
from dataclasses import replace

import h5py
import numpy as np

from model.runs.runs import Run
from tests.model.run_examples import METRICS, RECORD

MANIFEST = "inkling.json"


def network_file(seed=0):
    """Give the bytes of a softmax network as Keras saves it."""
    rng = np.random.default_rng(seed)
    weights = io.BytesIO()
    with h5py.File(weights, "w") as file:
        group = file.create_group("layers/dense/vars")
        group["0"] = rng.normal(0, 0.1, (784, 10)).astype(np.float32)
        group["1"] = rng.normal(0, 0.1, 10).astype(np.float32)
        file.create_group("layers/flatten/vars")
        file.create_group("layers/input_layer/vars")
        file.create_group("vars")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.15.0"}))
        archive.writestr("config.json", json.dumps(_CONFIG))
        archive.writestr("model.weights.h5", weights.getvalue())
    return packed.getvalue()


def _layer(kind, **config):
    return {
        "module": "keras.layers", "class_name": kind, "config": config, "registered_name": None,
    }  # fmt: skip


_CONFIG = {
    "module": "keras",
    "class_name": "Sequential",
    "config": {
        "name": "softmax",
        "layers": [
            _layer("InputLayer", batch_shape=[None, 28, 28, 1], dtype="float32", name="input"),
            _layer("Flatten", name="flatten"),
            _layer("Dense", name="dense", units=10, activation="linear"),
        ],
    },
    "registered_name": None,
}


def make_run(parent, seed=0, **changes):
    """Make a run's folder with everything that training leaves there."""
    run = Run.create(parent, replace(RECORD, **changes))
    run.network_path.write_bytes(network_file(seed))
    np.savez_compressed(run.folder / "metrics.npz", **METRICS)
    np.savez(
        run.folder / "checkpoint.npz",
        step=np.array(90),
        seconds=np.array(12.5),
        state_000=np.ones((784, 10), np.float32),
        state_001=np.array(7, np.int64),
    )
    moments = run.folder / "moments"
    moments.mkdir()
    for step in (0, 90):
        np.savez(
            moments / f"{step:09}.npz",
            seconds=np.array(1.0),
            shapes=np.array([2, 784, 10, 1, 10]),
            weights=np.zeros(7850, np.float32),
        )
    return run


def files(folder):
    """Give every file under a folder by its name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def rewritten(path, changes, manifest=None, compress=zipfile.ZIP_STORED):
    """Write a souvenir anew with some files changed, the manifest told of it; None leaves one out.

    ``manifest`` gets the manifest to change.
    """
    import hashlib

    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()} | changes
    held = {name: data for name, data in held.items() if data is not None}
    told = json.loads(held.pop(MANIFEST))
    told["files"] = {name: hashlib.sha256(data).hexdigest() for name, data in held.items()}
    if manifest is not None:
        manifest(told)
    with zipfile.ZipFile(path, "w", compress) as archive:
        for name, data in held.items():
            archive.writestr(name, data)
        archive.writestr(MANIFEST, json.dumps(told))
    return path
