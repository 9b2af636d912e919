"""Numbers about lists of domain objects; no database, no window."""
