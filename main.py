"""Start Mooring from the source folder: `python main.py` is the command `mooring`."""

import sys

from journal.cli import main

if __name__ == "__main__":
    sys.exit(main())
