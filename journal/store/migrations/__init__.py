"""One file per step of the format on disk; each has the statements that take it there."""
