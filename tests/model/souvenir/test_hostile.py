"""Whatever a souvenir is, it gives one sentence or a run, and leaves nothing else behind."""

import io
import json
import os
import stat
import struct
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model.opening import NetworkFileError
from model.reading.answering import predictor_from
from model.souvenir import SouvenirError, open_souvenir, parts, save_souvenir
from tests.model.souvenir.kept_run import MANIFEST, files, make_run, rewritten


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Give the bytes of a souvenir that is as it should be."""
    folder = tmp_path_factory.mktemp("whole")
    return save_souvenir(make_run(folder / "runs"), folder / "a.inkling").path.read_bytes()


@pytest.fixture
def souvenir(whole, tmp_path):
    path = tmp_path / "a.inkling"
    path.write_bytes(whole)
    return path


def refused(path, words=""):
    """Open it in vain; gives the sentence."""
    with tempfile.TemporaryDirectory() as folder:
        with pytest.raises(SouvenirError) as caught:
            open_souvenir(path, Path(folder, "runs"))
        assert files(Path(folder)) == {}
        assert [found.name for found in Path(folder, "runs").glob("*")] == []
    sentence = str(caught.value)
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert words in sentence
    return sentence


def attempt(path, folder):
    """Open it; gives the run and no sentence, or the other way round."""
    try:
        return open_souvenir(path, folder), ""
    except SouvenirError as error:
        return None, str(error)


def test_there_is_no_such_file(tmp_path):
    refused(tmp_path / "none.inkling", "there is no such file")
    refused(tmp_path, "is no souvenir")


@pytest.mark.parametrize("content", [b"", b"PK", b"nothing of the kind" * 99, b"\0" * 100_000])
def test_what_is_no_souvenir(tmp_path, content):
    path = tmp_path / "a.inkling"
    path.write_bytes(content)
    refused(path, "is no souvenir of Inkling, or is damaged")


def test_of_a_newer_version(souvenir):
    def newer(manifest):
        manifest["format"] = 2

    rewritten(souvenir, {"something-new.bin": b"x"}, newer)
    refused(souvenir, "newer Inkling")


@pytest.mark.parametrize(
    "name",
    [
        "../outside.json", "/outside.json", "moments/../../x", "C:\\x", "run.json/", "RUN.JSON",
        "moments/00000000١.npz", "network.keras.py", "notes.txt", "moments/",
    ],
)  # fmt: skip
def test_names_that_do_not_belong(souvenir, name):
    rewritten(souvenir, {name: b"x"})
    refused(souvenir, "does not belong")


def test_a_name_twice(souvenir):
    with zipfile.ZipFile(souvenir, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("run.json", b"{}")
    refused(souvenir, "does not belong")


def test_a_manifest_twice(souvenir):
    with zipfile.ZipFile(souvenir, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(MANIFEST, b"{}")
    refused(souvenir)


def test_a_link(souvenir):
    with zipfile.ZipFile(souvenir, "a") as archive:
        link = zipfile.ZipInfo("drawings.jsonl")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    refused(souvenir, "does not belong")


def test_a_bomb(souvenir):
    rewritten(souvenir, {"drawings.jsonl": b"\0" * 120_000_000}, compress=zipfile.ZIP_DEFLATED)
    assert souvenir.stat().st_size < 500_000
    refused(souvenir, "larger than a souvenir can be")


def test_a_bomb_that_says_it_is_small(souvenir):
    rewritten(souvenir, {"drawings.jsonl": b"\0" * 5_000_000}, compress=zipfile.ZIP_DEFLATED)
    data = souvenir.read_bytes().replace(struct.pack("<L", 5_000_000), struct.pack("<L", 100))
    souvenir.write_bytes(data)
    refused(souvenir, "damaged")


def test_a_bomb_inside_the_arrays(souvenir):
    packed = io.BytesIO()
    np.savez_compressed(packed, step=np.zeros(12_000_000), seconds=np.array(1.0))
    rewritten(souvenir, {"checkpoint.npz": packed.getvalue()})
    refused(souvenir, "damaged")


def test_an_array_that_says_it_is_huge(souvenir):
    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        header, {"descr": "<f4", "fortran_order": False, "shape": (2**40,)}
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("steps.npy", header.getvalue() + b"\0" * 64)
    rewritten(souvenir, {"metrics.npz": packed.getvalue()})
    refused(souvenir, "damaged")


class Trap:
    """Leaves a file where it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (str(self.path), "w")


def test_nothing_in_it_is_executed(souvenir, tmp_path):
    trap = tmp_path / "sprung"
    packed = io.BytesIO()
    np.savez(packed, allow_pickle=True, steps=np.array([Trap(trap)], object))
    rewritten(souvenir, {"metrics.npz": packed.getvalue()})
    refused(souvenir, "damaged")
    assert not trap.exists()


def test_a_million_files_are_not_even_listed(souvenir, monkeypatch):
    data = bytearray(souvenir.read_bytes())
    data[-12:-10] = struct.pack("<H", 60_000)
    souvenir.write_bytes(data)
    monkeypatch.setattr(zipfile, "ZipFile", None)
    refused(souvenir, "does not belong")


def test_a_file_too_large_is_not_read(souvenir, monkeypatch):
    monkeypatch.setattr("model.souvenir.archive.MOST_BYTES", 1000)
    refused(souvenir, "larger than")


@pytest.mark.parametrize("name", [parts.NETWORK, parts.RECORD])
def test_without_what_every_run_has(souvenir, name):
    rewritten(souvenir, {name: None})
    refused(souvenir, "damaged")


@pytest.mark.parametrize("network", [b"", b"x" * 1000])
def test_a_network_that_is_none(souvenir, network):
    rewritten(souvenir, {"network.keras": network})
    refused(souvenir, "damaged")
    with pytest.raises(NetworkFileError, match=souvenir.name):
        predictor_from(souvenir)


def test_a_network_that_would_run_code(souvenir, tmp_path):
    """A Lambda layer is Python; the check of networks knows no such layer."""
    path = tmp_path / "network.keras"
    with zipfile.ZipFile(souvenir) as archive:
        path.write_bytes(archive.read("network.keras"))
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    held["config.json"] = held["config.json"].replace(b'"Flatten"', b'"Lambda"')
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    rewritten(souvenir, {"network.keras": path.read_bytes()})
    refused(souvenir, "damaged")


@pytest.mark.parametrize(
    "manifest",
    [
        b"", b"[]", b"{}", b'{"format": 1}', b'{"format": true, "files": {}}', b'{"format": NaN}',
        b'{"format": 1, "files": []}', b'{"format": 1, "files": {"run.json": 5}}',
        b'{"format": 0, "files": {}}', b"[" * 90_000, b'{"format": "2"}', b"\xff\xfe",
    ],
)  # fmt: skip
def test_a_manifest_that_is_none(souvenir, manifest):
    with zipfile.ZipFile(souvenir) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(souvenir, "w") as archive:
        for name, data in (held | {MANIFEST: manifest}).items():
            archive.writestr(name, data)
    refused(souvenir)


RECORD_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_odd_values_in_the_record(whole, tmp_path, data):
    path = tmp_path / "a.inkling"
    path.write_bytes(whole)
    with zipfile.ZipFile(path) as archive:
        record = json.loads(archive.read("run.json"))
    where = data.draw(st.sampled_from([record, record["config"]]))
    where[data.draw(st.sampled_from(sorted(where)))] = data.draw(RECORD_VALUES)
    rewritten(path, {"run.json": json.dumps(record).encode()})
    with tempfile.TemporaryDirectory() as folder:
        opened, sentence = attempt(path, Path(folder))
        if opened is None:
            assert sentence.endswith(".")
            assert files(Path(folder)) == {}
        else:
            found = opened.record
            assert found.status != "running"
            assert found.process == os.getpid()
            for words in (found.name, found.device, found.config.data):
                assert len(words) <= 60
                assert not set(words) & set("<>&\n/\\")


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_anywhere_is_one_sentence(whole, tmp_path, data):
    path, damage = tmp_path / "a.inkling", bytearray(whole)
    # The ends of a zip are its most delicate parts; the middle is mostly weights.
    places = st.integers(0, 600) | st.integers(len(whole) - 900, len(whole) - 1)
    places |= st.integers(0, len(whole) - 1)
    for place in data.draw(st.lists(places, min_size=1, max_size=8)):
        damage[place] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.none() | st.integers(0, len(whole)))
    path.write_bytes(damage[:cut])
    with tempfile.TemporaryDirectory() as folder:
        opened, sentence = attempt(path, Path(folder))
        if opened is None:
            assert path.name in sentence
            assert "\n" not in sentence
            assert files(Path(folder)) == {}
        else:  # dates and the like may be other ones: no content is
            assert opened.record.step == 90


def test_a_disk_that_cannot_be_written(souvenir, tmp_path):
    (tmp_path / "runs").write_text("no folder")
    with pytest.raises(SouvenirError, match=r"^a\.inkling could not be opened: .*\.$"):
        open_souvenir(souvenir, tmp_path / "runs")


def test_given_up_leaves_nothing(souvenir, tmp_path):
    with pytest.raises(SouvenirError, match="given up"):
        open_souvenir(souvenir, tmp_path / "runs", lambda: False)
    assert files(tmp_path / "runs") == {}


def test_what_a_killed_process_left_is_swept(souvenir, tmp_path):
    left = tmp_path / "runs" / ".opening" / str(2**30) / "abc"
    left.mkdir(parents=True)
    (left / "network.keras").write_bytes(b"half")
    opened = open_souvenir(souvenir, tmp_path / "runs")
    assert [path.name for path in (tmp_path / "runs").iterdir()] == [opened.run.folder.name]
