"""Making the judge: ``python -m model.challenge.making --pen FILE``, repeatable from a seed."""
