"""Entries: the days as they were, to be read, found, changed and deleted."""
