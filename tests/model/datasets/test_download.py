import threading
import time
from pathlib import Path

import numpy as np
import pytest

from model.datasets.dataset import Cancelled
from model.datasets.download import DownloadError, RemoteFile, download
from model.datasets.transfer import Timeouts
from tests.model.datasets.fakes import never, remote
from tests.model.datasets.mirror import Mirror

CONTENT = np.random.default_rng(0).bytes(300_000)
FILE = remote("digits.gz", CONTENT)
OTHER = bytes(reversed(CONTENT))
NOWHERE = "http://127.0.0.1:9/"  # discard: nothing listens there


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "mnist"


def get(folder: Path, *mirrors: str, file: RemoteFile = FILE, cancelled=never, read=3.0):
    counts: list[int] = []
    content = download(
        file,
        mirrors,
        folder,
        arrived=counts.append,
        cancelled=cancelled,
        timeouts=Timeouts(connect=2, read=read),
    )
    assert content == CONTENT
    assert [path.name for path in folder.iterdir()] == ["digits.gz"]
    assert (folder / "digits.gz").read_bytes() == CONTENT
    return counts


def leave_part(folder: Path, content: bytes) -> Path:
    folder.mkdir(parents=True)
    part = folder / "digits.gz.part"
    part.write_bytes(content)
    return part


def serve(content: bytes = CONTENT, **behaviour) -> Mirror:
    return Mirror({"digits.gz": content}, **behaviour)


def test_a_file_arrives_whole_and_is_counted_on_the_way(folder: Path) -> None:
    with serve() as mirror:
        counts = get(folder, mirror.url)
    assert len(counts) > 5
    assert counts == sorted(counts)
    assert counts[-1] == len(CONTENT)
    assert mirror.ranges == [""]


@pytest.mark.parametrize("behaviour", [{"status": 404}, {"status": 503}, {"content": OTHER}])
def test_the_next_mirror_is_asked(folder: Path, behaviour: dict) -> None:
    with serve(**behaviour) as bad, serve() as good:
        get(folder, NOWHERE, bad.url, good.url)
    assert len(bad.ranges) == 1
    assert good.ranges == [""]


def test_with_no_mirror_that_has_it_nothing_takes_the_name(folder: Path) -> None:
    with serve(OTHER) as bad, pytest.raises(DownloadError, match=r"digits.gz"):
        get(folder, bad.url, NOWHERE)
    assert list(folder.iterdir()) == []


def test_a_broken_connection_is_taken_up_where_it_ended(folder: Path) -> None:
    with serve(breaks_after=200_000, breaks_left=1) as mirror:
        get(folder, mirror.url)
    assert len(mirror.ranges) == 2
    start = int(mirror.ranges[1].removeprefix("bytes=").removesuffix("-"))
    assert 150_000 < start <= 200_000


def test_another_mirror_goes_on_with_what_one_began(folder: Path) -> None:
    with serve(breaks_after=200_000, works_for=1) as first, serve() as second:
        get(folder, first.url, second.url)
    assert len(first.ranges) == 2
    start = int(second.ranges[0].removeprefix("bytes=").removesuffix("-"))
    assert 150_000 < start <= 200_000


def test_a_mirror_that_always_breaks_off_at_the_start_is_left(folder: Path) -> None:
    with serve(breaks_after=0) as bad, serve() as good:
        get(folder, bad.url, good.url)
    assert len(bad.ranges) == 1


def test_a_mirror_that_drips_is_left_in_the_end(folder: Path) -> None:
    with serve(breaks_after=17_000) as bad, serve() as good:
        get(folder, bad.url, good.url)
    assert 1 < len(bad.ranges) <= 10
    assert good.ranges[0].startswith("bytes=")


def test_a_server_without_ranges_starts_over(folder: Path) -> None:
    leave_part(folder, CONTENT[:100_000])
    with serve(knows_ranges=False) as mirror:
        get(folder, mirror.url)
    assert mirror.ranges == ["bytes=100000-"]


@pytest.mark.parametrize(
    "behaviour",
    [
        {"refuses_ranges": True},
        {"content_range": f"bytes 7-{len(CONTENT) - 1}/{len(CONTENT)}"},
        {"content_range": f"bytes 100000-{len(CONTENT) - 1}/999"},
        {"content_range": "bytes"},
    ],
)
def test_a_refused_or_odd_range_starts_over(folder: Path, behaviour: dict) -> None:
    leave_part(folder, CONTENT[:100_000])
    with serve(**behaviour) as mirror:
        get(folder, mirror.url)
    assert mirror.ranges == ["bytes=100000-", ""]


def test_a_damaged_part_is_thrown_away(folder: Path) -> None:
    leave_part(folder, OTHER[:100_000])
    with serve() as mirror:
        get(folder, mirror.url)
    assert mirror.ranges == ["bytes=100000-", ""]


def test_a_part_longer_than_the_file_is_thrown_away(folder: Path) -> None:
    leave_part(folder, CONTENT + b"more")
    with serve() as mirror:
        get(folder, mirror.url)
    assert mirror.ranges == [""]


def test_a_part_that_is_complete_needs_no_server(folder: Path) -> None:
    leave_part(folder, CONTENT)
    get(folder, NOWHERE)


def test_a_page_of_another_length_does_not_cost_the_part(folder: Path) -> None:
    leave_part(folder, CONTENT[:100_000])
    with serve(b"<html>Log in first</html>", knows_ranges=False) as portal, serve() as good:
        get(folder, portal.url, good.url)
    assert good.ranges == ["bytes=100000-"]


@pytest.mark.parametrize("content", [CONTENT * 30, CONTENT[:1000]])
def test_another_length_that_is_not_announced_is_found_out(folder: Path, content: bytes) -> None:
    with serve(content, announces_length=False) as bad, serve() as good:
        counts = get(folder, bad.url, good.url)
    assert max(counts) == len(CONTENT)
    assert len(counts) < 60  # what is too long is not read to its end


def test_a_server_that_calls_gzip_an_encoding_changes_nothing(folder: Path) -> None:
    with serve(headers={"Content-Encoding": "gzip"}) as mirror:
        get(folder, mirror.url)


@pytest.mark.parametrize("behaviour", [{"stalls_at_once": True}, {"stalls_after": 50_000}])
def test_a_server_that_hangs_is_left_after_the_timeout(folder: Path, behaviour: dict) -> None:
    start = time.monotonic()
    with serve(**behaviour) as bad, serve() as good:
        get(folder, bad.url, good.url, read=0.2)
        assert time.monotonic() - start < 8  # the server would hang for 20


@pytest.mark.parametrize("behaviour", [{"stalls_at_once": True}, {"stalls_after": 50_000}])
def test_a_cancel_does_not_wait_for_a_server_that_hangs(folder: Path, behaviour: dict) -> None:
    moments: list[float] = []
    press = threading.Timer(0.3, lambda: moments.append(time.monotonic()))
    with serve(**behaviour) as mirror:
        press.start()
        with pytest.raises(Cancelled):
            get(folder, mirror.url, cancelled=lambda: bool(moments), read=15)
        waited = time.monotonic() - moments[0]
        press.join()
    assert waited < 0.5


def test_what_came_before_a_cancel_is_kept_and_used(folder: Path) -> None:
    def cancelled() -> bool:
        return (folder / "digits.gz.part").exists() and length() >= 50_000

    def length() -> int:
        return (folder / "digits.gz.part").stat().st_size

    with serve() as mirror:
        with pytest.raises(Cancelled):
            get(folder, mirror.url, cancelled=cancelled)
        count = length()
        get(folder, mirror.url)
    assert 50_000 <= count < len(CONTENT)
    assert mirror.ranges == ["", f"bytes={count}-"]


def test_a_disk_that_refuses_is_not_blamed_on_the_mirror(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with serve() as mirror, pytest.raises(OSError, match="file"):
        get(tmp_path / "file" / "mnist", mirror.url)
    assert mirror.ranges == []
