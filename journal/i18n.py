"""The words a person reads, in their language.

Every text goes through `translate` where it is made. English needs no translator; the window
installs one that asks Qt when another language is chosen. Nothing here knows Qt.
"""

from collections.abc import Callable

Translator = Callable[[str, str, int | None], str | None]
"""`translator(context, text, count)`: the translated text, or None when it has none."""

_translator: Translator | None = None


def install_translator(translator: Translator | None) -> None:
    """Ask `translator` first from now on; None goes back to English."""
    global _translator
    _translator = translator


def translate(context: str, text: str, count: int | None = None) -> str:
    """Return `text` in the person's language, or in English where there is no translation.

    `context` names the place the text is shown in (a class or a page), so that one English word
    may have two translations. With a `count`, `text` holds both English forms and `%n` for the
    number: `translate("Entries", "%n entry|%n entries", 3)` is "3 entries".
    """
    translated = _translator(context, text, count) if _translator else None
    return _english(text, count) if translated is None else translated


def _english(text: str, count: int | None) -> str:
    """Return the English form for `count`, with the number in place of `%n`."""
    if count is None:
        return text
    one, _, many = text.partition("|")
    form = one if count == 1 or not many else many
    return form.replace("%n", str(count))
