"""The window: everything that Qt draws."""
