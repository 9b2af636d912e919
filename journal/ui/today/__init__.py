"""Today: a check-in in under a minute, and what stands beside it."""
