"""Files that are no zip, hostile zips, and JSON that is none."""

import os
import struct
import tracemalloc
import zipfile

import pytest

from tests.model.opening.files import MEMBERS, members, pack, refused, tiny


@pytest.mark.parametrize(
    "data", [b"", b"hello\n", b"PK\x03\x04", os.urandom(5000), b"\x89HDF\r\n\x1a\n" + b"\0" * 99]
)
def test_what_is_no_zip_is_refused(tmp_path, data):
    path = tmp_path / "n.keras"
    path.write_bytes(data)
    assert "not a .keras file" in refused(path)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_refused(tmp_path, part):
    path = tmp_path / "n.keras"
    path.write_bytes(tiny()[: int(len(tiny()) * part)])
    assert "damaged" in refused(path)


def test_a_file_that_is_not_there_and_a_folder_without_a_network_are_refused(tmp_path):
    assert "no such file" in refused(tmp_path / "missing.keras")
    assert "no such file" in refused(tmp_path)


if hasattr(os, "mkfifo"):  # Windows has no such files

    def test_a_pipe_is_not_waited_for(tmp_path):
        os.mkfifo(tmp_path / "n.keras")
        assert "no such file" in refused(tmp_path / "n.keras")


def test_a_huge_file_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "n.keras"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert "larger than 50 MB" in refused(path)


@pytest.mark.parametrize("name", MEMBERS)
def test_a_missing_member_is_named(tmp_path, name):
    contents = members(tiny())
    del contents[name]
    assert f"has no {name}" in refused(pack(tmp_path / "n.keras", contents))


@pytest.mark.parametrize("name", ["../../evil.py", "/etc/evil", "assets/vocabulary.txt", "C:\\x"])
def test_anything_more_than_a_network_is_refused(tmp_path, name):
    path = pack(tmp_path / "n.keras", members(tiny()) | {name: "x"})
    assert "does not belong" in refused(path)


def test_two_members_of_one_name_are_refused(tmp_path):
    path = pack(tmp_path / "n.keras", members(tiny()))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("config.json", "{}")
    assert "does not belong" in refused(path)


def test_a_zip_bomb_is_refused(tmp_path):
    contents = members(tiny()) | {"model.weights.h5": bytes(60_000_000)}
    path = pack(tmp_path / "n.keras", contents, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 100_000
    assert "more than 50 MB" in refused(path)


def test_a_zip_bomb_with_a_lying_directory_is_not_unpacked(tmp_path):
    contents = members(tiny()) | {"model.weights.h5": bytes(400_000_000)}
    path = pack(tmp_path / "n.keras", contents, zipfile.ZIP_DEFLATED)
    data = bytearray(path.read_bytes())
    for marker, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.rindex(marker) + offset
        assert struct.unpack_from("<I", data, at) == (400_000_000,)
        struct.pack_into("<I", data, at, 1000)
    path.write_bytes(data)
    tracemalloc.start()
    refused(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10_000_000


def test_a_configuration_too_large_to_be_one_is_refused(tmp_path):
    contents = members(tiny()) | {"config.json": "[" + "0," * 2_000_000 + "0]"}
    assert "config.json" in refused(pack(tmp_path / "n.keras", contents))


def test_a_directory_of_a_million_entries_is_not_read(tmp_path):
    path = tmp_path / "n.keras"
    path.write_bytes(tiny() + b"PK\x01\x02" * 1_000_000)
    assert "too many files" in refused(path)


def test_other_ways_of_packing_are_refused(tmp_path):
    path = pack(tmp_path / "n.keras", members(tiny()), zipfile.ZIP_LZMA)
    assert "packed" in refused(path)
    data = bytearray(tiny())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1  # encrypted
    path.write_bytes(data)
    assert "packed" in refused(path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "7",
        '"text"',
        "NaN",
        '{"class_name": NaN}',
        "[" * 100_000,
        "[" * 60 + "]" * 60,
        '{"a":' * 500_000,
        "9" * 1_000_000,
        '{"class_name": "Sequential"}',
        '{"class_name": ["Sequential"], "module": "keras"}',
        '{"class_name": "Sequential", "module": ["keras"], "config": {}}',
        '{"class_name": "Sequential", "module": "keras", "config": []}',
        b"\xff\xfe\x00",
    ],
)
def test_a_configuration_that_says_nothing_is_refused(tmp_path, text):
    refused(pack(tmp_path / "n.keras", members(tiny()) | {"config.json": text}))


def test_metadata_that_is_no_json_is_refused(tmp_path):
    path = pack(tmp_path / "n.keras", members(tiny()) | {"metadata.json": "{"})
    assert "metadata.json" in refused(path)


@pytest.mark.parametrize("version", ["2.15.0", "1.0"])
def test_a_file_of_an_older_keras_says_what_to_do(tmp_path, version):
    contents = members(tiny()) | {"metadata.json": f'{{"keras_version": "{version}"}}'}
    assert "save it again with Keras 3" in refused(pack(tmp_path / "n.keras", contents))
