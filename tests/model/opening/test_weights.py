"""Weights that are damaged, foreign, not finite or traps."""

import io

import h5py
import numpy as np
import pytest

from model.opening import NetworkFileError, check_network_file, open_network
from tests.model.opening.files import members, pack, tiny


def with_weights(path, change):
    """The tiny file with its weights changed by ``change(h5py file)``."""
    contents = members(tiny())
    data = io.BytesIO(contents["model.weights.h5"])
    with h5py.File(data, "r+") as file:
        change(file)
    return pack(path, contents | {"model.weights.h5": data.getvalue()})


KERNEL = "layers/dense/vars/0"


def put(value):
    def change(file):
        array = file[KERNEL][...]
        array[5, 3] = value
        file[KERNEL][...] = array

    return change


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_weights_that_are_no_numbers_are_refused(tmp_path, value):
    path = with_weights(tmp_path / "n.keras", put(value))
    with pytest.raises(NetworkFileError, match="not finite"):
        open_network(path)


def other_shape(file):
    del file[KERNEL]
    file[KERNEL] = np.zeros((3, 10), np.float32)


def no_kernel(file):
    del file[KERNEL]


def no_weights(file):
    del file["layers"]


@pytest.mark.parametrize("change", [other_shape, no_kernel, no_weights])
def test_weights_of_another_network_are_refused(tmp_path, change):
    path = with_weights(tmp_path / "n.keras", change)
    with pytest.raises(NetworkFileError, match="do not fit its layers") as raised:
        open_network(path)
    assert str(path) in str(raised.value)


def huge(file):
    file.create_dataset("bomb", (1 << 40,), np.float32, chunks=(1024,), compression="gzip")


def elsewhere(file):
    file["bomb"] = h5py.ExternalLink("/etc/passwd", "/")


def soft(file):
    file["bomb"] = h5py.SoftLink("/layers")


def outside(file):
    file.create_dataset("bomb", (4,), np.uint8, external=[("/etc/passwd", 0, 4)])


def virtual(file):
    layout = h5py.VirtualLayout((4,), np.float32)
    layout[:] = h5py.VirtualSource("/etc/passwd", "x", (4,))
    file.create_virtual_dataset("bomb", layout)


def words(file):
    file["bomb"] = ["a", "b"]


def circle(file):
    file["layers/again"] = file["layers"]


@pytest.mark.parametrize("change", [huge, elsewhere, soft, outside, virtual, words, circle])
def test_weights_that_are_traps_are_refused_before_keras_sees_them(tmp_path, change):
    with pytest.raises(NetworkFileError, match="weights"):
        check_network_file(with_weights(tmp_path / "n.keras", change))


@pytest.mark.parametrize("keep", [0, 1, 100, 2000])
def test_truncated_weights_are_refused(tmp_path, keep):
    contents = members(tiny())
    contents["model.weights.h5"] = contents["model.weights.h5"][:keep]
    with pytest.raises(NetworkFileError, match="damaged weights"):
        check_network_file(pack(tmp_path / "n.keras", contents))
