"""The report on paper: some four A4 pages as a PDF, the same bytes from the same report.

`print_report` can run in any thread of a process in which Qt and the shipped fonts are loaded;
it needs no window, no screen and no translation: a report is in French.
"""

from kiosk.ui.paper.printer import print_report

__all__ = ["print_report"]
