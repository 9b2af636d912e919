"""Mooring: a private, encrypted, offline journal for the weeks between two appointments."""

__version__ = "0.1.0"
