"""Runs as TensorBoard's logs."""
