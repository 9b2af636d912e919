"""Numbers about lists of domain objects; no database, no window.

Years of days are too little for several threads of linear algebra, which only fight for the
processors, so numpy is given one. It looks for that when it is first imported: here, or later.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
