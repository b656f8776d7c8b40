"""What surrounds the pages: bars, help, look, the charts that load late."""
