"""The page for an appointment, shown as it will be printed."""
