"""The commands, each on a real encrypted journal."""
