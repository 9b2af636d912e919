"""A window with the Qt imports named, Fusion and one label, gone once painted.

Prints the most memory it had. Each argument is a module of Qt and what is imported from it:
``PySide6.QtCore:QObject,Signal``.
"""

import importlib
import sys

from PySide6.QtWidgets import QApplication, QLabel

from tests.benchmarks.memory import peak_memory_mb
from tests.benchmarks.painting import FirstPaint

for argument in sys.argv[1:]:
    module, _, names = argument.partition(":")
    for name in names.split(","):
        getattr(importlib.import_module(module), name)

app = QApplication(sys.argv[:1])
app.setStyle("Fusion")
window = QLabel("Mooring")
window.resize(1100, 760)
FirstPaint(app, "QLabel", app.quit)
window.show()
app.exec()
sys.stdout.write(f"{peak_memory_mb()}\n")
