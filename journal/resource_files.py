"""Where the files of `resources/` are, from source, in an installed wheel and when packaged."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """Return the path of a file or folder: `resource("themes", "tokens.toml")`.

    Raises FileNotFoundError when it is not there: resources belong to the program, so a missing
    one is a broken installation, not a case to handle.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(("resources", *parts)))
