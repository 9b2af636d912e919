"""Numbers as matplotlib figures; no pyplot, no Qt."""
