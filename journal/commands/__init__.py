"""The commands: one module each, with one ``run``. The window is not needed for any of them."""
