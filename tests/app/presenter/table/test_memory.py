import sys

import numpy as np
import psutil

from app.presenter.table.memory import give_back


def resident():
    return psutil.Process().memory_info().rss


def test_what_lies_free_between_what_stays_is_given_back():
    pieces = [np.ones(10_000) for _ in range(1000)]
    before = resident()
    stays = pieces[::50]
    del pieces
    assert give_back() == sys.platform.startswith("linux")
    assert len(stays) == 20
    if sys.platform.startswith("linux"):
        assert before - resident() > 40_000_000


def test_where_nothing_can_be_given_back_nothing_happens(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert give_back() is False
