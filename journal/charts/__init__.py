"""Numbers as matplotlib figures; no pyplot, no Qt.

matplotlib keeps a list of the machine's fonts; it goes into Mooring's own cache, which only its
owner can read. The library looks for that place when it is first imported, so it is told here.
"""

import os
from contextlib import suppress

from platformdirs import user_cache_path

import journal.analysis  # noqa: F401 - settles numpy before matplotlib loads it

if "MPLCONFIGDIR" not in os.environ:
    _cache = user_cache_path("mooring", appauthor=False) / "matplotlib"
    with suppress(OSError):  # without a place it makes its list anew each time
        _cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ["MPLCONFIGDIR"] = str(_cache)
