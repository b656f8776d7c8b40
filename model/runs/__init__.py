"""Runs on disk: record, curves, moments, and the shelf of all of them."""
