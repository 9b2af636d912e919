"""Numbers and figures as one page for one appointment."""
