"""Several digits beside each other, read as one number."""
