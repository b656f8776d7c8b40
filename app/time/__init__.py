"""The time machine: the run in view at any moment it kept."""
