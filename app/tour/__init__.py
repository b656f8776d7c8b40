"""The tour of a first start, and tips where a state needs explaining."""
