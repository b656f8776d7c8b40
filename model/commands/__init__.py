"""The commands of ``python -m model``, one a file: options in, JSON-ready figures out."""


class CommandError(Exception):
    """Input that a command cannot use; the message is one sentence for a person."""
