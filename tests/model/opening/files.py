"""Making network files, and spoiling them."""

import json
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from model.devices import import_tensorflow

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
