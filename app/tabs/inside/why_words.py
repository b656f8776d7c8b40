"""What the card "Why does it say 7?" says, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.words import Certainty, certainty, percent
from model.inside.gradients import Attribution
from model.inside.saliency import CoveredPatch, probability_of
from model.prediction import Prediction

Way = Literal["patches", "gradients"]

PATCHES_HELP = (
    "We cover a small patch and look at what happens to the score for {}. "
    "If the score drops, the patch mattered."
)
GRADIENTS_HELP = (
    "We brighten the drawing from blank paper to full ink and add up how much each pixel "
    "changes the score for {} on the way."
)
PATCHES_TIP = (
    "Cover patches, as Zeiler and Fergus did in 2014: works with any network. "
    "The score is how many times likelier this answer is than all others."
)
GRADIENTS_TIP = (
    "Integrated gradients, by Sundararajan, Taly and Yan, 2017: exact for each pixel, "
    "but the network has to be looked into."
)
NEEDS_TENSORFLOW = (
    "Gradients need TensorFlow, which is loaded when a run starts or a .keras file is opened."
)
ONLY_ANSWERS = "Gradients need the layers of a network, and a .tflite file gives only its answers."
EMPTY = "Draw a digit: its parts are then covered one after the other, to see which of them matter."
TOO_LITTLE = "There is too little ink to ask about. Draw a whole digit."
LOADING = "The network is being read."
GETTING_READY = "Gradients are being made ready, which takes a moment."
UNTITLED = "Why does it say so?"


@dataclass(frozen=True)
class WhyWords:
    """All that the card says."""

    title: str
    help: str
    against: str = "Speaks against"
    in_favour: str = "Speaks for"
    remark: str = ""


def nothing_to_ask(help_words: str) -> WhyWords:
    """Say why there is no map."""
    return WhyWords(UNTITLED, help_words)


def words_for(prediction: Prediction, asked: int, way: Way, remark: str) -> WhyWords:
    """Say what is shown of a class asked about; ``prediction`` has an answer, if an unsure one."""
    help_words = PATCHES_HELP if way == "patches" else GRADIENTS_HELP
    may_be_none = "This may be no digit. " if prediction.reason == "not_a_digit" else ""
    return WhyWords(
        title_for(prediction, asked),
        may_be_none + help_words.format(asked),
        f"Speaks against {asked}",
        f"Speaks for {asked}",
        remark,
    )


def title_for(prediction: Prediction, asked: int) -> str:
    """Put the question, by how the network answers."""
    if asked != prediction.best:
        return f"Why does it not say {asked}?"
    if prediction.reason == "not_a_digit":
        return f"Why is it closest to {asked}?"
    if certainty(prediction.confidence) is Certainty.GUESSING:
        return f"Why does it guess {asked}?"
    return f"Why does it say {asked}?"


def changes_much(patch: CoveredPatch) -> bool:
    """Whether covering a patch changes the probability as it is written."""
    return percent(patch.before) != percent(patch.after)


def patch_remark(strongest: CoveredPatch | None, asked: int) -> str:
    """Say what the patch does that matters most."""
    if strongest is None:
        return ""
    before, after = percent(strongest.before), percent(strongest.after)
    if not changes_much(strongest):
        return f"No patch matters alone: without any of them, {asked} stays at {after}."
    way = "falls" if strongest.after < strongest.before else "rises"
    return f"Without the framed patch, {asked} {way} from {before} to {after}."


def hint_at_patch(patch: CoveredPatch, asked: int) -> str:
    """Say what covering one place does."""
    before, after = percent(patch.before), percent(patch.after)
    if not changes_much(patch):
        return f"Without the patch around here, {asked} stays at {after}"
    way = "falls" if patch.after < patch.before else "rises"
    return f"Without the patch around here, {asked} {way} from {before} to {after}"


def gradient_remark(found: Attribution, asked: int) -> str:
    """Say what all pixels do together."""
    blank, whole = (percent(probability_of(score)) for score in (found.blank, found.whole))
    if blank == whole:
        return f"For blank paper {asked} is at {blank}; all pixels together leave it there."
    return f"All pixels together take {asked} from {blank} for blank paper to {whole}."
