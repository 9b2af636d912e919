"""Appointments: the next one, those that were, and what goes into a summary."""
