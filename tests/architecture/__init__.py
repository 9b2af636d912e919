"""The architecture of journal/README.md, as tests."""
