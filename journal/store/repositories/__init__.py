"""One repository per area: the verbs of the domain over the open database."""
