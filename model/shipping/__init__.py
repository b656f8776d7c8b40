"""Making the shipped network: ``python -m model.shipping --pen FILE``, repeatable from a seed."""
