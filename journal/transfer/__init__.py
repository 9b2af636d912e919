"""Other files to domain objects and back: one format per module, one list of formats."""
