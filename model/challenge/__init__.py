"""The games at the table: can you fool it, and all ten digits against the clock."""
