"""Before the journal is open: the lock screen and the first start."""
