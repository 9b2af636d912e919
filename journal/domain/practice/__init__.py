"""Exercises and the runs of them."""
