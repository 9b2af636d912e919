"""Practise: exercises, the pacer they run on, and Steady me."""
