"""Parvis: the door that counts, without turning the door into a checkpoint."""

__version__ = "0.1.0"
