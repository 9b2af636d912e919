"""Records kept as rows of an already open, encrypted database."""
