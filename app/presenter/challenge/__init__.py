"""The challenge: "Can you fool it?", ten digits against the clock, and the wall of the evening.

``Challenge(presenter)`` plugs into presenter mode; ``ChallengeAtTable(challenge, table)`` lets the
table's settings say which games are on offer. The rules are in ``model.challenge``.
"""
