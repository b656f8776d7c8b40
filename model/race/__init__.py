"""Several networks that learn at once from the same batches."""
