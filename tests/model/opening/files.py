"""Making network files, spoiling them, and the one way they are all refused."""

import json
import re
import time
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from model.devices import import_tensorflow
from model.opening import NetworkFileError, check_network_file, open_network

MEMBERS = ("metadata.json", "config.json", "model.weights.h5")


def save(layers, path, shape=(28, 28, 1)):
    """Save a Sequential network of these layers as Keras does, and return it."""
    import_tensorflow()
    import keras

    network = keras.Sequential([keras.Input(shape), *layers])
    network.save(path)
    return network


@cache
def tiny():
    """The bytes of a good file: a dense layer after a flattening one, 10 classes, softmax."""
    import_tensorflow()
    from keras import layers

    with TemporaryDirectory() as folder:
        path = Path(folder, "tiny.keras")
        save([layers.Flatten(), layers.Dense(10, activation="softmax", name="out")], path)
        return path.read_bytes()


@cache
def tiny_functional():
    """The bytes of a good file with two branches that meet."""
    import_tensorflow()
    import keras
    from keras import layers

    image = keras.Input((28, 28, 1), name="image")
    flat = layers.Flatten(name="flat")(image)
    left = layers.Dense(4, activation="relu", name="left")(flat)
    right = layers.Dense(4, activation="tanh", name="right")(flat)
    both = layers.Concatenate(name="both")([left, right])
    network = keras.Model(image, layers.Dense(10, name="out")(both))
    with TemporaryDirectory() as folder:
        path = Path(folder, "tiny.keras")
        network.save(path)
        return path.read_bytes()


def members(data):
    """Contents of a file by name."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "file.keras")
        path.write_bytes(data)
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


def pack(path, contents, compression=zipfile.ZIP_STORED):
    """Write a zip of these contents and return its path."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return path


def edited(path, edit, data=None):
    """Write the tiny file with its configuration changed by ``edit(config)``."""
    contents = members(data or tiny())
    config = json.loads(contents["config.json"])
    contents["config.json"] = json.dumps(edit(config) or config)
    return pack(path, contents)


def dense(config):
    """The last layer in the configuration of the tiny file."""
    return config["config"]["layers"][2]


def chain(tmp_path, *layers, shape=(28, 28, 1)):
    """A file of these layers, each a class and its settings, and two classes at the end."""

    def entry(number, kind, values):
        values = {"name": f"layer{number}"} | values
        return {"module": "keras.layers", "class_name": kind, "config": values}

    def edit(config):
        config["config"]["layers"][0]["config"]["batch_shape"] = [None, *shape]
        ends = (("Flatten", {}), ("Dense", {"units": 2}))
        config["config"]["layers"][1:] = [
            entry(n, kind, values) for n, (kind, values) in enumerate((*layers, *ends))
        ]

    return edited(tmp_path / "n.keras", edit)


def refused(path):
    """The sentence with which a file is refused; quick, and the same from both doors."""
    start = time.perf_counter()
    with pytest.raises(NetworkFileError) as raised:
        check_network_file(path)
    assert time.perf_counter() - start < 1
    sentence = str(raised.value)
    with pytest.raises(NetworkFileError, match=re.escape(sentence)):
        open_network(path)
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < len(str(path)) + 200
    return sentence
