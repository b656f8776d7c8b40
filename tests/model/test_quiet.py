import os
import re
import subprocess
import sys
import threading

import pytest

from model.quiet import quiet_stderr

ABSL = (
    "I0000 00:00:1795264328.056892    9748 port.cc:153] oneDNN custom operations are on.\n"
    "E0000 00:00:1795264334.061028    9748 cuda_platform.cc:52] failed call to cuInit\n"
)
STARTUP = (
    "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\n"
    + ABSL
    + "To enable the following instructions: AVX2 FMA, in other operations, rebuild TensorFlow.\n"
    "2026-01-01 10:00:00.123456: I tensorflow/core/util/port.cc:153] oneDNN is on\n"
    "INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\n"
)


def shout(text):
    os.write(2, text.encode())


def test_start_up_lines_disappear_and_other_lines_come_out_in_order(capfd):
    with quiet_stderr() as quiet:
        shout("first\n" + STARTUP + "second\n")
    shout("after\n")
    assert capfd.readouterr().err == "first\nsecond\nafter\n"
    assert quiet.caught == "first\n" + STARTUP + "second\n"


def test_what_python_prints_comes_out_with_the_rest():
    code = (
        "import sys\n"
        "from model.quiet import quiet_stderr\n"
        "print('first', file=sys.stderr, end=' ')\n"
        "with quiet_stderr():\n"
        "    print('second', file=sys.stderr, end=' ')\n"
        "print('third', file=sys.stderr)\n"
    )
    assert run_python(code).stderr == "first second third\n"


def test_a_fatal_line_is_not_taken_for_noise(capfd):
    with quiet_stderr():
        shout(ABSL.replace("E0000", "F0000"))
    assert "F0000" in capfd.readouterr().err


def test_a_line_that_is_not_finished_is_kept(capfd):
    with quiet_stderr():
        shout("50 %|##   |\r100 %")
    assert capfd.readouterr().err == "50 %|##   |\r100 %"


def test_an_exception_passes_and_carries_what_was_said(capfd):
    def load():
        with quiet_stderr():
            shout(ABSL)
            raise ImportError("no such library")

    with pytest.raises(ImportError) as raised:
        load()
    assert "failed call to cuInit" in raised.value.__notes__[0]
    shout("restored\n")
    assert capfd.readouterr().err == "restored\n"


def test_an_exception_in_silence_carries_no_note():
    with pytest.raises(KeyError) as raised, quiet_stderr():
        raise KeyError
    assert not hasattr(raised.value, "__notes__")


def test_blocks_nest_and_each_sees_only_its_own_lines(capfd):
    with quiet_stderr() as outer:
        shout("outer\n")
        with quiet_stderr() as inner:
            shout("inner\n")
        assert capfd.readouterr().err == ""
    assert inner.caught == "inner\n"
    assert outer.caught == "outer\ninner\n"
    assert capfd.readouterr().err == "outer\ninner\n"


def test_blocks_of_two_threads_that_end_in_the_wrong_order_restore_stderr(capfd):
    second_is_in, first_is_out = threading.Event(), threading.Event()

    def second():
        with quiet_stderr():
            second_is_in.set()
            first_is_out.wait(10)
            shout("from the second\n")

    thread = threading.Thread(target=second)
    with quiet_stderr():
        thread.start()
        assert second_is_in.wait(10)
        shout(ABSL + "from the first\n")
    first_is_out.set()
    thread.join(10)
    shout("after\n")
    assert capfd.readouterr().err == "from the first\nfrom the second\nafter\n"


def test_no_descriptor_and_no_file_stays_behind(tmp_path, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr("tempfile.tempdir", str(tmp_path))
        before = os.dup(2)
        os.close(before)
        for _ in range(20):
            with quiet_stderr():
                shout(ABSL)
                assert len(list(tmp_path.iterdir())) == 1
        after = os.dup(2)
        os.close(after)
    assert after == before
    assert list(tmp_path.iterdir()) == []


def test_the_block_runs_where_no_temporary_file_can_be_made(tmp_path, monkeypatch, capfd):
    with monkeypatch.context() as patched:
        patched.setattr("tempfile.tempdir", str(tmp_path / "missing"))
        with quiet_stderr() as quiet:
            shout("loud\n")
    assert quiet.caught == ""
    assert capfd.readouterr().err == "loud\n"


def run_python(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=100)


def test_a_program_without_stderr_runs():
    code = (
        "import os\nos.close(2)\n"
        "from model.quiet import quiet_stderr\n"
        "with quiet_stderr(): print('ran')"
    )
    result = run_python(code)
    assert (result.returncode, result.stdout) == (0, "ran\n")


def test_litert_loads_and_answers_in_silence(tmp_path, capfd):
    from model.devices import import_tensorflow

    tf = import_tensorflow()
    with quiet_stderr():
        image = tf.TensorSpec((1, 28, 28, 1), tf.float32)
        dense = tf.function(lambda x: tf.matmul(tf.reshape(x, (1, 784)), tf.ones((784, 10))))
        converter = tf.lite.TFLiteConverter.from_concrete_functions(
            [dense.get_concrete_function(image)]
        )
        (tmp_path / "network.tflite").write_bytes(converter.convert())
    capfd.readouterr()
    code = (
        "import sys\n"
        "from model.quiet import quiet_stderr\n"
        "with quiet_stderr() as quiet:\n"
        "    from ai_edge_litert.interpreter import Interpreter\n"
        f"    network = Interpreter({str(tmp_path / 'network.tflite')!r})\n"
        "    network.allocate_tensors()\n"
        "network.invoke()\n"
        "print(quiet.caught)"
    )
    result = run_python(code)
    assert result.stderr == ""
    assert re.search("delegate", result.stdout)
