"""Opening a stranger's network file safely."""

from model.opening.architecture import ArchitectureSummary
from model.opening.network import (
    NetworkFileError,
    OpenedNetwork,
    check_network_file,
    open_network,
)

__all__ = [
    "ArchitectureSummary",
    "NetworkFileError",
    "OpenedNetwork",
    "check_network_file",
    "open_network",
]
