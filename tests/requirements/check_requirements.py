#!/usr/bin/env python3
"""Holds docs/requirements.md against the requirements, the stories, the tests and the packs' rules,
and docs/complaints.md against the tests.

check_requirements.py SOURCE_DIR               exit 1, a line a mistake with its rule's name
check_requirements.py --self-test SOURCE_DIR   plants mistakes of each kind, expects their names
"""

import pathlib
import re
import shutil
import sys
import tempfile

REQUIREMENTS = "docs/REQUIREMENTS.md"
PAGE = "docs/requirements.md"
COMPLAINTS = "docs/complaints.md"
NOT_CARRIED_OUT = "src/policy/testing_removals.hpp"

ID = r"[GHWTX][1-9][0-9]*"
COMPLAINT = r"[SO][1-9][0-9]*"
LINK = re.compile(r"\]\(\.\./([^)]+)\)")
WAITS_FOR = re.compile(r"\*\*(.+?)\*\*")
STORY_ROWS = re.compile(r"^rows:(.*)$", re.M)
TEST_ROW = re.compile(rf'^\s*\{{"({ID})", "', re.M)


def table(text, first_cell):
    """The cells of each line of a Markdown table whose first cell is like `first_cell`."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and re.fullmatch(first_cell, cells[0]):
            yield cells


def ids_of_story(text):
    header = STORY_ROWS.search(text)
    return {row.strip() for row in header[1].split(",")} if header else set()


def ids_by_file(root):
    """Which ids each story and each row of a test claims to show."""
    for story in sorted((root / "stories").rglob("*.story")):
        yield story.relative_to(root).as_posix(), ids_of_story(story.read_text())
    for layer in ("policy", "notice"):
        for test in sorted((root / "src" / layer).rglob("*_test.cpp")):
            yield test.relative_to(root).as_posix(), set(TEST_ROW.findall(test.read_text()))


def names(root, file, row):
    text = (root / file).read_text()
    if file.endswith(".story"):
        return row in ids_of_story(text)
    return re.search(rf"(?<![A-Za-z0-9]){row}(?![0-9])", text) is not None


def order_mistakes(asked, told):
    for position, (row, words) in enumerate(asked):
        if position >= len(told) or told[position][0] != row:
            yield f"order: {row} is missing, or not in its place"
            return
        if told[position][1] != words:
            yield f"words: {row} says \"{told[position][1]}\", the requirements \"{words}\""
    for row, *_ in told[len(asked):]:
        yield f"order: {row} is no requirement, or is there twice"


def evidence_mistakes(root, told):
    for row, _, shown_by, waits in told:
        files = LINK.findall(shown_by)
        for file in files:
            if not (root / file).is_file():
                yield f"no-such-file: {row} is shown by {file}"
            elif not names(root, file, row):
                yield f"does-not-name: {file} has nothing about {row}"
        if not files and not waits:
            yield f"says-nothing: {row} is shown by nothing and waits for nothing"


def complaint_mistakes(root):
    text = (root / COMPLAINTS).read_text()
    for row, _, tried_in in table(text, COMPLAINT):
        yield from evidence_mistakes(root, [(row, "", tried_in, "")])


def staleness_mistakes(root, told):
    listed = {row: LINK.findall(shown_by) for row, _, shown_by, _ in told}
    for file, rows in ids_by_file(root):
        for row in sorted(rows):
            if file not in listed.get(row, []):
                yield f"not-listed: {file} shows {row}"


def waiting_mistakes(root, text, told):
    """What the desk does not carry out is listed where rules are taken out of packs."""
    lists = re.findall(r"_not_carried_out\{(.*?)\};", (root / NOT_CARRIED_OUT).read_text(), re.S)
    not_carried_out = set(re.findall(r'"(\w+)"', " ".join(lists)))
    explained = {WAITS_FOR.fullmatch(what)[1]: re.findall(r"`(\w+)`", words)
                 for what, _, words in table(text, r"\*\*.+\*\*")}
    waited_for = set()
    for row, _, _, waits in told:
        for what in WAITS_FOR.findall(waits):
            waited_for.add(what)
            if what not in explained:
                yield f"unknown-wait: {row} waits for {what}, which is not explained"
        if waits and not WAITS_FOR.search(waits):
            yield f"unknown-wait: {row} waits, but for what?"
    for what, words in explained.items():
        if what not in waited_for:
            yield f"nobody-waits: no row waits for {what}"
        for word in words:
            if word not in not_carried_out:
                yield f"carried-out: the desk carries out `{word}`; who still waits for {what}?"
    for word in sorted(not_carried_out - {word for words in explained.values() for word in words}):
        yield f"not-told: the desk does not carry out `{word}`, and no row waits for it"


def mistakes(root):
    text = (root / PAGE).read_text()
    asked = [cells[:2] for cells in table((root / REQUIREMENTS).read_text(), ID)]
    told = list(table(text, ID))
    for cells in told:
        if len(cells) != 4:
            yield f"cells: {cells[0]} has {len(cells)} cells, expected 4"
            return
    yield from order_mistakes(asked, told)
    yield from evidence_mistakes(root, told)
    yield from staleness_mistakes(root, told)
    yield from waiting_mistakes(root, text, told)
    yield from complaint_mistakes(root)


# The rule that has to find it, the file, and a pattern in it with what takes its place.
PLANTS = [
    ("cells", PAGE, r"^\| X1 \|", "| X1 | again |"),
    ("order", PAGE, r"^\| X2 \|.*\n", ""),
    ("order", PAGE, r"^(\| G17 \|.*\n)", r"\1\1"),
    ("order", PAGE, r"^(\| X2 \|.*\n)(\| X3 \|.*\n)", r"\2\1"),
    ("words", PAGE, r"8am–5pm", "9am–5pm"),
    ("no-such-file", PAGE, r"/gulf/closing\.story", "/gulf/gone.story"),
    ("does-not-name", PAGE, r"/itech/plan\.story", "/itech/flags.story"),
    ("does-not-name", "stories/itech/plan.story", r"^rows: .*", "rows: H12"),
    ("not-listed", "stories/itech/plan.story", r"^rows: .*", "rows: H11, H12"),
    ("not-listed", "src/policy/itworks_test.cpp", r'^    \{"W17",', '    {"W18",'),
    ("does-not-name", "src/duty/rota_test.cpp", r"O5AGap", "AGap"),
    ("says-nothing", COMPLAINTS, r"^(\| S13 .*)\| \[.*$", r"\1| |"),
    ("says-nothing", PAGE, r"\*\*forwarded mail\*\* \|$", " |"),
    ("unknown-wait", PAGE, r"\*\*pages\*\* \|$", "**better times** |"),
    ("unknown-wait", PAGE, r"\*\*surveys\*\* \|$", "surveys |"),
    ("nobody-waits", PAGE, r"\*\*forwarded mail\*\* \|$", "**pages** |"),
    ("carried-out", NOT_CARRIED_OUT, r'"escalation", ', ""),
    ("not-told", NOT_CARRIED_OUT, r'"escalation", ', '"escalation", "queue", '),
]


def copy_of(root, folder):
    for place in [REQUIREMENTS, PAGE, COMPLAINTS, NOT_CARRIED_OUT]:
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / place, folder / place)
    for pattern in ("stories/**/*.story", "src/**/*_test.cpp"):
        for source in root.glob(pattern):
            target = folder / source.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)


def self_test(root):
    missed = 0
    for rule, place, pattern, instead in PLANTS:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            copy_of(root, folder)
            whole = (folder / place).read_text()
            text, count = re.subn(pattern, instead, whole, count=1, flags=re.M)
            (folder / place).write_text(text)
            found = count and any(line.startswith(rule + ":") for line in mistakes(folder))
        missed += not found
        print(f"{'found ' if found else 'MISSED'}  {rule:14} {place}")
    return missed


def main(arguments):
    if arguments[:1] == ["--self-test"]:
        return 1 if self_test(pathlib.Path(arguments[1])) else 0
    found = list(mistakes(pathlib.Path(arguments[0])))
    print("\n".join(found) if found else "every requirement says what shows it")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
