"""What the card "Why does it say 7?" says, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.class_names import class_name
from app.language import noop, tr
from app.words import Certainty, certainty, percent
from model.inside.gradients import Attribution
from model.inside.saliency import CoveredPatch, probability_of
from model.reading.prediction import Prediction

Way = Literal["patches", "gradients"]

PATCHES_HELP = noop(
    "We cover a small patch and look at what happens to the score for {digit}. "
    "If the score drops, the patch mattered."
)
GRADIENTS_HELP = noop(
    "We brighten the drawing from blank paper to full ink and add up how much each pixel "
    "changes the score for {digit} on the way."
)
PATCHES_TIP = noop(
    "Cover patches, as Zeiler and Fergus did in 2014: works with any network. "
    "The score is how many times likelier this answer is than all others."
)
GRADIENTS_TIP = noop(
    "Integrated gradients, by Sundararajan, Taly and Yan, 2017: exact for each pixel, "
    "but the network has to be looked into."
)
NEEDS_TENSORFLOW = noop(
    "Gradients need TensorFlow, which is loaded when a run starts or a .keras file is opened."
)
ONLY_ANSWERS = noop(
    "Gradients need the layers of a network, and a .tflite file gives only its answers."
)
EMPTY = noop(
    "Draw a digit: its parts are then covered one after the other, to see which of them matter."
)
TOO_LITTLE = noop("There is too little ink to ask about. Draw a whole digit.")
LOADING = noop("The network is being read.")
GETTING_READY = noop("Gradients are being made ready, which takes a moment.")
UNTITLED = noop("Why does it say so?")


@dataclass(frozen=True)
class WhyWords:
    """All that the card says."""

    title: str
    help: str
    against: str
    in_favour: str
    remark: str = ""


def nothing_to_ask(help_words: str) -> WhyWords:
    """Say why there is no map."""
    against, in_favour = tr("Speaks against"), tr("Speaks for")
    return WhyWords(tr(UNTITLED), tr(help_words), against, in_favour)


def words_for(prediction: Prediction, asked: int, way: Way, remark: str) -> WhyWords:
    """Say what is shown of a class asked about; ``prediction`` has an answer, if an unsure one."""
    help_words = PATCHES_HELP if way == "patches" else GRADIENTS_HELP
    help_words = tr(help_words, digit=class_name(asked))
    if prediction.reason == "not_a_digit":
        help_words = f"{tr('This may be no digit.')} {help_words}"
    return WhyWords(
        title_for(prediction, asked),
        help_words,
        tr("Speaks against {digit}", digit=class_name(asked)),
        tr("Speaks for {digit}", digit=class_name(asked)),
        tr(remark),
    )


def title_for(prediction: Prediction, asked: int) -> str:
    """Put the question, by how the network answers."""
    if asked != prediction.best:
        return tr("Why does it not say {digit}?", digit=class_name(asked))
    if prediction.reason == "not_a_digit":
        return tr("Why is it closest to {digit}?", digit=class_name(asked))
    if certainty(prediction.confidence) is Certainty.GUESSING:
        return tr("Why does it guess {digit}?", digit=class_name(asked))
    return tr("Why does it say {digit}?", digit=class_name(asked))


def changes_much(patch: CoveredPatch) -> bool:
    """Whether covering a patch changes the probability as it is written."""
    return percent(patch.before) != percent(patch.after)


def patch_remark(strongest: CoveredPatch | None, asked: int) -> str:
    """Say what the patch does that matters most."""
    if strongest is None:
        return ""
    before, after = percent(strongest.before), percent(strongest.after)
    if not changes_much(strongest):
        return tr(
            "No patch matters alone: without any of them, {digit} stays at {after}.",
            digit=class_name(asked), after=after,
        )  # fmt: skip
    if strongest.after < strongest.before:
        words = noop("Without the framed patch, {digit} falls from {before} to {after}.")
    else:
        words = noop("Without the framed patch, {digit} rises from {before} to {after}.")
    return tr(words, digit=class_name(asked), before=before, after=after)


def hint_at_patch(patch: CoveredPatch, asked: int) -> str:
    """Say what covering one place does."""
    before, after = percent(patch.before), percent(patch.after)
    if not changes_much(patch):
        words = noop("Without the patch around here, {digit} stays at {after}")
    elif patch.after < patch.before:
        words = noop("Without the patch around here, {digit} falls from {before} to {after}")
    else:
        words = noop("Without the patch around here, {digit} rises from {before} to {after}")
    return tr(words, digit=class_name(asked), before=before, after=after)


def gradient_remark(found: Attribution, asked: int) -> str:
    """Say what all pixels do together."""
    blank, whole = (percent(probability_of(score)) for score in (found.blank, found.whole))
    if blank == whole:
        return tr(
            "For blank paper {digit} is at {blank}; all pixels together leave it there.",
            digit=class_name(asked), blank=blank,
        )  # fmt: skip
    return tr(
        "All pixels together take {digit} from {blank} for blank paper to {whole}.",
        digit=class_name(asked), blank=blank, whole=whole,
    )  # fmt: skip
