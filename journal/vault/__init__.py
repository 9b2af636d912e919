"""The files of a journal and their keys."""
