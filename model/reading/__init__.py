"""Networks that answer, and reading a drawing with one."""
