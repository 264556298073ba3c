"""A report's files on the disk, for tests."""

from pathlib import Path

from kiosk.impact.report import Report
from kiosk.services.report.files import report_files
from kiosk.services.report.printing import Paper
from kiosk.services.report.publish import publish as put


def publish(
    report: Report, out: Path, profile: str = "excel-fr", paper: Paper | None = None
) -> list[Path]:
    """Write all files of a report as `parvis report` does, and return their paths."""
    return put(report_files(report, profile, paper), out / str(report.period))
