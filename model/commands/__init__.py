"""The commands of ``python -m model``, one a file: options in, JSON-ready figures out."""


class CommandError(Exception):
    """Input that a command cannot use; the message is one sentence for a person."""


def unreadable(error: OSError) -> CommandError:
    """Put what the system said of a file into one sentence."""
    what = error.strerror or str(error)
    return CommandError(f"{error.filename}: {what}." if error.filename else f"{what}.")
