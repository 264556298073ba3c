"""« Mise en place »: the first start, from nothing to an open door, in about five minutes.

An `Assistant` shows one `StepPage` at a time. What is entered is on the disk with each step; each
can be put off, and waits in the settings, whose cards these steps are.
"""
