"""What goes on, in words that are read from four metres."""

from __future__ import annotations

from app.language import tr
from app.presenter.train_live import TrainLive
from app.reading.live_reader import SHIPPED, THIS_RUN, LiveReader
from app.train.controller import TrainingController
from app.train.pickers import network_name
from app.train.session_control import State
from app.words import accuracy, percent, thousands
from model.reading.shipped import shipped_predictor
from model.training.events import Preparing, RunFailed, RunFinished


def progress_words(controller: TrainingController, preparing: Preparing | None) -> str:
    """Say how far the run in view is: "Step 37 · 52 % right on held-out digits"."""
    state, outcome = controller.state, controller.outcome
    if state is State.PREPARING:
        what = tr("Preparing") if preparing is None else tr(preparing.what)
        return tr("{what}…", what=what)
    if isinstance(outcome, RunFailed):
        return tr("{reason} {remedy}", reason=tr(outcome.reason), remedy=tr(outcome.remedy))
    if isinstance(outcome, RunFinished) and outcome.test_accuracy is not None:
        return tr("Done · {share} right on test digits", share=accuracy(outcome.test_accuracy))
    curves = controller.curves
    if state is State.STOPPING and (curves is None or curves.val_accuracy is None):
        return tr("Stopping…")
    if curves is None:
        return tr("Train live: a fresh network learns to read")
    step, measured = thousands(max(0, curves.step)), curves.val_accuracy
    if measured is None:
        return tr("Step {step}", step=step)
    share = percent(measured)
    if state is State.PAUSED:
        return tr("Paused at step {step} · {share} right", step=step, share=share)
    if state is State.STOPPING:
        return tr("Stopping at step {step} · {share} right", step=step, share=share)
    if state is State.STOPPED:
        return tr("Stopped at step {step} · {share} right", step=step, share=share)
    return tr("Step {step} · {share} right on held-out digits", step=step, share=share)


def note_words(controller: TrainingController, reader: LiveReader, live: TrainLive) -> str:
    """Say what answers: the network, and how good or how fast it is; or why no training can be."""
    if live.is_offered and not live.may_toggle and not live.is_on:
        return tr("Train live has to wait: a race is going on.")
    if reader.answering == SHIPPED:
        figures = shipped_predictor().facts.get("figures", {}).get("MNIST, test")
        if not figures:
            return tr("Shipped network")
        share = accuracy(float(figures["accuracy"]))
        return tr("Shipped network · {share} on test digits", share=share)
    if reader.answering != THIS_RUN:
        return reader.answering_name
    started = controller.run_started
    name = network_name(controller.config.network if started is None else started.network)
    if live.is_on:
        return tr("{network} · {tempo}", network=name, tempo=tempo_words(live.tempo))
    outcome = controller.outcome
    if isinstance(outcome, RunFinished) and outcome.test_accuracy is not None:
        share = accuracy(outcome.test_accuracy)
        return tr("{network} · {share} on test digits", network=name, share=share)
    return tr("{network} · after step {step}", network=name, step=thousands(live.step))


def tempo_words(tempo: float | None) -> str:
    """Say how fast a training goes on: "5 batches a second"."""
    if tempo is None:
        return tr("full speed")
    return tr("{number} batches a second", number=f"{tempo:g}")
