"""A sample journal: six months in the life of a person who does not exist."""
