"""The sections of a summary, one per file: each is there only where its data exists."""
