"""Pictures of every page and widget, to be looked at."""
