"""Insights: what the ratings show over time, and how sure that is."""
