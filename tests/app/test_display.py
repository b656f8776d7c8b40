import errno
import socket

import pytest

from app.display import display_problem, missing_library_advice


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            OSError("libxcb-cursor.so.0: cannot open shared object file: No such file"),
            "The window needs libxcb-cursor.so.0; install it with: sudo apt install libxcb-cursor0",
        ),
        (
            ImportError("libEGL.so.1: cannot open shared object file: No such file"),
            "The window needs libEGL.so.1; install it with: sudo apt install libegl1",
        ),
        (
            OSError("libodd.so.3: cannot open shared object file"),
            "The window needs a system library that is missing: "
            "libodd.so.3: cannot open shared object file",
        ),
    ],
)
def test_a_missing_library_is_named_with_its_package(error, words):
    assert missing_library_advice(error) == words


def test_no_display_at_all_is_a_problem():
    assert "DISPLAY is not set" in display_problem({})


def test_a_display_that_does_not_answer_is_named():
    assert (
        display_problem({"DISPLAY": ":987"}) == "The display :987 does not answer: check DISPLAY."
    )


def test_a_chosen_platform_is_not_questioned():
    assert display_problem({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":987"}) == ""


def test_a_wayland_socket_that_answers_is_enough(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        env = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert display_problem(env) == ""


@pytest.mark.parametrize("name", ["wayland-8", "far/" * 60 + "away"])
def test_a_wayland_socket_that_is_not_there_is_no_display(tmp_path, name):
    env = {"WAYLAND_DISPLAY": name, "XDG_RUNTIME_DIR": str(tmp_path)}
    assert "No display was found" in display_problem(env)


def test_a_missing_x_library_is_advised_on(monkeypatch):
    def cannot(display):
        raise OSError(errno.ENOENT, "libxcb.so.1: cannot open shared object file")

    monkeypatch.setattr("app.display._x_answers", cannot)
    assert "libxcb" in display_problem({"DISPLAY": ":0"})
