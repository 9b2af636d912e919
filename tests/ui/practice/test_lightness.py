import subprocess
import sys

HEAVY = ("journal.store", "journal.vault", "numpy", "matplotlib", "scipy", "sqlcipher3", "typst")


def test_practising_while_locked_loads_nothing_of_the_journal() -> None:
    program = (
        "import sys\n"
        "import journal.ui.practice.practice_page, journal.ui.practice.steady_me\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert loaded.stdout.strip() == "[]"
