"""``mooring summary``: the page for an appointment."""

from __future__ import annotations

from argparse import Namespace

from journal.commands.outcomes import UsageError
from journal.commands.outputs import check_output
from journal.commands.periods import wanted_period
from journal.commands.surroundings import Surroundings
from journal.commands.unlocking import unlocked
from journal.files import write_complete
from journal.i18n import translate
from journal.report.choices import Paper, SummaryChoices, SummaryOrder
from journal.report.pdf import made_to_order
from journal.report.text import plain_text
from journal.store.summary_material import summary_material

_PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def run(arguments: Namespace, surroundings: Surroundings) -> None:
    """Write what may be shared of some days; *Only me* gives it nothing."""
    out, force = arguments.out, arguments.force
    kind = out.suffix.lower()
    if kind not in {".pdf", ".txt"}:
        raise UsageError(translate("Command", "--out ends in .pdf or .txt."))
    check_output(out, force=force)
    now = surroundings.now()
    with unlocked(arguments.journal, surroundings) as journal:
        store = journal.store
        period = wanted_period(arguments.since, arguments.until, store, surroundings)
        material = summary_material(store, period.first, period.last, now)
    choices = SummaryChoices.at_first(material, _PAPERS[arguments.paper])
    page = made_to_order(SummaryOrder(material, choices, now.date()))
    data = page.data if kind == ".pdf" else plain_text(page.summary).encode()
    write_complete(out, data, force=force)
    surroundings.terminal.confirm(
        translate(
            "Command",
            "The summary of %n day is written.|The summary of %n days is written.",
            len(period),
        )
    )
