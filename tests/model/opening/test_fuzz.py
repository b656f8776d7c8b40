"""Whatever is changed at random, a file is opened or refused: nothing else happens."""

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.opening import NetworkFileError, check_network_file
from tests.model.opening.files import members, pack, tiny, tiny_functional


def check(data, folder):
    path = folder / "fuzzed.keras"
    path.write_bytes(data)
    with contextlib.suppress(NetworkFileError):
        check_network_file(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_bytes_changed_at_random_never_raise_anything_else(folder, data):
    raw = bytearray(data.draw(st.sampled_from([tiny(), tiny_functional()])))
    for _ in range(data.draw(st.integers(1, 8))):
        # From the end as well: that is where the zip's directory is.
        at = data.draw(st.integers(-400, len(raw) - 1))
        raw[at] = data.draw(st.integers(0, 255))
    check(bytes(raw[: data.draw(st.none() | st.integers(0, len(raw)))]), folder)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_weights_changed_at_random_never_raise_anything_else(folder, data):
    contents = members(tiny())
    raw = bytearray(contents["model.weights.h5"])
    for _ in range(data.draw(st.integers(1, 20))):
        raw[data.draw(st.integers(0, 4000))] = data.draw(st.integers(0, 255))
    path = pack(folder / "packed.keras", contents | {"model.weights.h5": bytes(raw)})
    check(path.read_bytes(), folder)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["keras.layers", "Dense", "config", "class_name", "__keras_tensor__", 28]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def places(value, found):
    """Every (container, key) in a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        found.append((value, key))
        if isinstance(inner, dict | list):
            places(inner, found)
    return found


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_configurations_changed_at_random_never_raise_anything_else(folder, data):
    contents = members(data.draw(st.sampled_from([tiny(), tiny_functional()])))
    config = json.loads(contents["config.json"])
    for _ in range(data.draw(st.integers(1, 3))):
        found = places(config, [])
        container, key = found[data.draw(st.integers(0, len(found) - 1))]
        if data.draw(st.booleans()):
            container[key] = data.draw(JSON)
        else:
            del container[key]
    path = pack(folder / "packed.keras", contents | {"config.json": json.dumps(config)})
    check(path.read_bytes(), folder)
