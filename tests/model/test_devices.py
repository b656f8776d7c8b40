import subprocess
import sys
import threading
import time
from dataclasses import replace

import pytest

from model.devices import (
    DeviceFacts,
    count_cores,
    decide,
    describe,
    driver_hint,
    import_tensorflow,
    select_device,
)

LINUX = DeviceFacts(system="linux", cores=4)
GPU = replace(LINUX, driver_found=True, has_cuda_libraries=True, gpus=("NVIDIA T4",))


def test_a_gpu_that_passes_its_test_is_taken():
    for choice in ("auto", "gpu"):
        device = decide(choice, GPU)
        assert (device.kind, device.tensorflow_name) == ("gpu", "/GPU:0")
        assert (device.words, device.note) == ("GPU · NVIDIA T4", "")


def test_who_asks_for_the_cpu_gets_it_without_a_word():
    device = decide("cpu", GPU)
    assert (device.kind, device.tensorflow_name) == ("cpu", "/CPU:0")
    assert (device.words, device.note) == ("CPU · 4 cores", "")


def test_a_gpu_whose_memory_was_taken_before_says_so():
    assert "restart" in decide("auto", replace(GPU, shares_memory=False)).note


@pytest.mark.parametrize(
    ("facts", "reason", "remedy"),
    [
        (replace(GPU, test_failure="DNN library is not found"), "DNN library", "driver"),
        (replace(GPU, gpus=()), "cannot reach", "update its driver"),
        (
            replace(GPU, gpus=(), has_cuda_libraries=False),
            "libraries",
            "uv run --extra gpu inkling",
        ),
        (replace(GPU, gpus=(), built_with_cuda=False), "libraries", "uv run --extra gpu inkling"),
        (replace(GPU, gpus=(), is_hidden=True), "CUDA_VISIBLE_DEVICES", "unset"),
        (replace(GPU, gpus=(), system="win32"), "native Windows", "WSL2"),
        (DeviceFacts(system="darwin", cores=4), "macOS", "CPU"),
    ],
)
@pytest.mark.parametrize("choice", ["auto", "gpu"])
def test_a_gpu_that_cannot_be_used_gets_a_reason_and_a_remedy(choice, facts, reason, remedy):
    device = decide(choice, facts)
    assert device.kind == "cpu"
    assert reason in device.note
    assert remedy in device.note
    assert "\n" not in device.note


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_no_gpu_at_all_is_worth_a_note_only_to_who_asked_for_one(system):
    facts = replace(LINUX, system=system)
    assert decide("auto", facts).note == ""
    assert decide("gpu", facts).note == "No GPU was found; training on the CPU."


def test_one_core_is_one_core():
    assert decide("auto", replace(LINUX, cores=1)).words == "CPU · 1 core"


@pytest.mark.parametrize(
    "files",
    [
        ["proc/driver/nvidia/version"],
        ["dev/nvidia0"],
        ["dev/dxg", "usr/lib/wsl/lib/libcuda.so.1"],
    ],
)
def test_the_driver_is_found_by_its_files(tmp_path, files):
    for file in files:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()
    hint = driver_hint("linux", tmp_path)
    assert hint.found
    assert hint.words == "NVIDIA GPU found, tested at first training"


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_without_a_driver_the_hint_is_the_cpu(tmp_path, monkeypatch, system):
    monkeypatch.delenv("SYSTEMROOT", raising=False)
    hint = driver_hint(system, tmp_path)
    assert not hint.found
    assert hint.words.startswith(f"CPU · {count_cores()} core")


def test_a_graphics_card_of_another_make_under_wsl_is_no_hint(tmp_path):
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/dxg").touch()
    assert not driver_hint("linux", tmp_path).found


def test_a_driver_on_windows_is_sent_to_wsl(tmp_path, monkeypatch):
    (tmp_path / "System32").mkdir()
    (tmp_path / "System32" / "nvcuda.dll").touch()
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    hint = driver_hint("win32")
    assert hint.found
    assert "WSL2" in hint.words


def test_the_hint_is_quick_and_loads_no_tensorflow():
    code = (
        "import sys, time\n"
        "from model.devices import driver_hint\n"
        "start = time.perf_counter(); driver_hint(); took = time.perf_counter() - start\n"
        "assert took < 0.02, took\n"
        "assert not {'tensorflow', 'keras', 'numpy.testing'} & set(sys.modules)\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")


def test_tensorflow_starts_without_a_word_on_the_terminal():
    code = (
        "import sys\n"
        "from model.devices import import_tensorflow, select_device\n"
        "tf = import_tensorflow()\n"
        "select_device('auto')\n"
        "import keras\n"
        "network = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])\n"
        "tf.function(network)(tf.zeros((1, 4)))\n"
        "print('mine', file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "mine\n")


def test_a_tensorflow_that_cannot_be_loaded_says_why(tmp_path):
    (tmp_path / "tensorflow.py").write_text(
        "import os\nos.write(2, b'I0000 00:00:1.5  12 cpu.cc:5] no AVX\\n')\n"
        "raise ImportError('broken wheel')\n"
    )
    code = "from model.devices import import_tensorflow\nimport_tensorflow()"
    result = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{code}"],
        capture_output=True,
        text=True,
    )
    assert result.returncode == 1
    assert "ImportError: broken wheel" in result.stderr
    assert result.stderr.index("broken wheel") < result.stderr.index("no AVX")


def test_all_threads_get_the_same_tensorflow_and_the_second_time_is_free():
    found = []
    threads = [threading.Thread(target=lambda: found.append(import_tensorflow())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert found == [sys.modules["tensorflow"]] * 4
    start = time.perf_counter()
    import_tensorflow()
    assert time.perf_counter() - start < 0.01


def test_selecting_again_after_tensorflow_was_used_gives_the_same():
    first = select_device("auto")
    tf = import_tensorflow()
    assert float(tf.reduce_sum(tf.ones((2, 2)))) == 4
    assert select_device("auto") == first
    assert select_device("cpu").kind == "cpu"


def test_the_description_tells_what_select_device_chose():
    facts = describe()
    device = select_device("auto")
    assert set(facts) == {"device", "kind", "note", "tensorflow", "cores", "gpus"}
    assert (facts["device"], facts["kind"], facts["note"]) == (
        device.words,
        device.kind,
        device.note,
    )
    assert facts["cores"] == count_cores()
    assert facts["tensorflow"] == import_tensorflow().__version__
