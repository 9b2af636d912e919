"""How long it takes, each thing beside the least it could take on this machine in this run."""
