import itertools
import time

import pytest

from app.time.player import PLAY_SECONDS, Player
from tests.app.time.runs import moments_of


@pytest.fixture
def player(bench):
    bench.train(moments_of([0, 1, 2, 3, 5, 8, 13, 21]), 30)
    player = Player(bench.machine)
    player.speed = 20.0
    yield player
    player.pause()


def test_it_plays_from_the_start_to_the_end_and_lets_go_there(bench, player, qtbot):
    seen = []
    bench.machine.moved.connect(lambda: seen.append(bench.machine.position))
    player.play_or_pause()
    assert player.is_playing
    assert bench.machine.position == 0
    qtbot.waitUntil(lambda: not player.is_playing, timeout=10_000)
    assert seen[0] == 0
    assert seen[-1] is None
    assert all(before < after for before, after in itertools.pairwise(seen[:-1]))
    assert not bench.reader.is_held


def test_it_goes_on_from_where_it_stands(bench, player):
    bench.machine.go_to(13)
    player.play_or_pause()
    assert bench.machine.position == 13
    player.play_or_pause()
    assert not player.is_playing
    assert bench.machine.position == 13


def test_somebody_who_moves_stops_it(bench, player, qtbot):
    player.speed = 0.5
    changes = []
    player.changed.connect(lambda: changes.append(player.is_playing))
    player.play_or_pause()
    bench.machine.go_to(8)
    assert not player.is_playing
    assert changes == [True, False]
    qtbot.wait(100)
    assert bench.machine.position == 8


def test_it_takes_the_time_that_its_speed_says(player, qtbot):
    player.speed = 16.0
    begun = time.perf_counter()
    player.play_or_pause()
    qtbot.waitUntil(lambda: not player.is_playing, timeout=10_000)
    assert time.perf_counter() - begun > 0.9 * PLAY_SECONDS / 16


def test_with_nothing_to_play_it_stays_still(bench):
    player = Player(bench.machine)
    player.play_or_pause()
    assert not player.is_playing
