"""Collect the words of the screens into the .ts files, then compile them: `python update.py`.

New words appear in `parvis_en.ts` as unfinished; translate them there and run this again.
`parvis_fr.ts` only holds plural forms: French is what the sources say.
"""

import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parents[1] / "kiosk" / "ui"
TOOLS = Path(sysconfig.get_path("scripts"))
TARGETS = {"en": "en_GB", "fr": "fr_FR"}


def collect(language: str, file: Path) -> None:
    """Bring one .ts file up to date with the sources."""
    run(
        "pyside6-lupdate",
        *(str(source.relative_to(SOURCES.parent)) for source in sorted(SOURCES.rglob("*.py"))),
        *("-source-language", "fr_FR", "-target-language", TARGETS[language]),
        *("-locations", "none", "-no-obsolete"),
        *(["-pluralonly"] if language == "fr" else []),
        *("-ts", str(file)),
    )


def compile_words(file: Path) -> None:
    """Make the .qm file of a .ts file."""
    run("pyside6-lrelease", str(file), "-qm", str(file.with_suffix(".qm")))


def run(tool: str, *words: str) -> None:
    """Run one of Qt's tools from the sources' folder."""
    subprocess.run([TOOLS / tool, *words], cwd=SOURCES.parent, check=True, capture_output=True)


def main() -> int:
    """Both languages; the number of words that still lack a translation."""
    missing = 0
    for language in TARGETS:
        file = HERE / f"parvis_{language}.ts"
        collect(language, file)
        compile_words(file)
        missing += file.read_text("utf-8").count('type="unfinished"')
    sys.stdout.write(f"{missing} untranslated\n")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
