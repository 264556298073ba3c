"""Evacuation: how many are in, without a PIN; behind it the roll, to be called and ticked off.

The roll is what `services.evacuation` says it is, at one instant; nothing that is noted later
changes it, but it is told in words. It needs no network, and locks nothing and nobody out.
"""
