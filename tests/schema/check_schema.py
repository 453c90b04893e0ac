#!/usr/bin/env python3
"""Holds the JSON Schemas of `tend policy schema` against the packs and against mistakes.

check_schema.py TEND SOURCE_DIR   exit 1 and a line for each difference
check_schema.py --update TEND SOURCE_DIR   writes schemas/ anew
"""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml


class Core(yaml.SafeLoader):
    """YAML as editors read it: the core schema of 1.2, where `no` is a text and `2` a number."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(true|false)$", "tf"),
    ("null", r"^(~|null|)$", ["~", "n", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?[0-9]+\.[0-9]*$", "-+0123456789"),
]:
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))

LOADERS = {"as text": yaml.BaseLoader, "as YAML 1.2": Core}
PACKS = ["gulf", "itech", "itrade", "itworks", "itx", "starter"]


def load(text, loader):
    """The keys of JSON are texts, whatever YAML takes them for."""

    def keyed(value):
        if isinstance(value, dict):
            return {str(key): keyed(one) for key, one in value.items()}
        return [keyed(one) for one in value] if isinstance(value, list) else value

    return keyed(yaml.load(text, loader))


# A pack, a file of it, what stands there, and what somebody writes instead by mistake.
MISTAKES = [
    ("itx", "policy.yaml", "desk: itx", "desk: ITX Support"),
    ("itx", "policy.yaml", "targets_are: goals", "targets_are: promises"),
    ("itx", "policy.yaml", "time_zone: America/New_York", "timezone: America/New_York"),
    ("itx", "policy.yaml", "currency: USD", "currency: dollars"),
    ("itx", "policy.yaml", "mon-fri: 08:00-17:00", "mon-fri: 8am-5pm"),
    ("itx", "policy.yaml", "mon-fri: 08:00-17:00", "mon-fry: 08:00-17:00"),
    ("itx", "policy.yaml", "number: +1-585-555-0101", "number: 585-555-0101"),
    ("itx", "policy.yaml", "answer: text_or_file", "answer: file_or_text"),
    ("itx", "policy.yaml", "lasts: 1h to 2h", "lasts: one hour"),
    ("itx", "policy.yaml", "takes_several: yes", "takes_several: true"),
    ("itx", "policy.yaml", "call_back: 2h", "call_back: 2 hours"),
    ("itx", "policy.yaml", "first_response: lead time", "first_respons: lead time"),
    ("itx", "policy.yaml", "channel: email}, is: normal", "channel: mail}, is: normal"),
    ("itx", "policy.yaml", "order:   [priority, plan, received]", "order:   [priority, client]"),
    ("itx", "policy.yaml", "hold_for: authorized_contact", "hold_for: the_contact"),
    ("itx", "policy.yaml", "need: estimate", "needs: estimate"),
    ("itx", "policy.yaml", "warn_at: 20%", "warn_at: 20"),
    ("itx", "policy.yaml", "per_hour: 160.00", "per_hour: a lot"),
    ("itx", "policy.yaml", "{sent: monthly,", "{sent: weekly,"),
    ("itx", "policy.yaml", "repeat: 5", "repeat: 500"),
    ("itx", "policy.yaml", "at: answers_missing", "at: answer_missing"),
    ("itx", "policy.yaml", "reason: withdrawn", "reason: whatever"),
    ("itrade", "policy.yaml", "wants: 80 letters", "wants: 80"),
    ("itrade", "policy.yaml", "attempts: 3, on: 3 working days", "attempts: 3, on: 3 days"),
    ("itworks", "policy.yaml", "skipping: never", "skipping: no"),
    ("itworks", "policy.yaml", "go to queries", "goto queries"),
    ("itech", "facts.yaml", "days: us_federal_holidays", "days: german_holidays"),
    ("itech", "facts.yaml", "email: ana@itech.example", "email: ana"),
    ("itx", "facts.yaml", "role: operator", "role: boss"),
    ("itx", "facts.yaml", "changes: mon 08:00", "changes: monday"),
]


def main(arguments):
    update = arguments[:1] == ["--update"]
    tend, root = arguments[1:] if update else arguments
    root = pathlib.Path(root)
    wrong = []
    validators = {}
    for kind in ["policy", "facts"]:
        printed = subprocess.run([tend, "policy", "schema", kind], check=True, capture_output=True, text=True).stdout
        kept = root / "schemas" / f"{kind}.schema.json"
        if update:
            kept.parent.mkdir(exist_ok=True)
            kept.write_text(printed)
        if kept.read_text() != printed:
            wrong.append(f"{kept}: is not what `tend policy schema {kind}` prints; `--update` writes it anew")
        schema = json.loads(printed)
        jsonschema.Draft202012Validator.check_schema(schema)
        validators[kind + ".yaml"] = jsonschema.Draft202012Validator(schema)

    texts = {(pack, file): (root / "policies" / pack / file).read_text() for pack in PACKS for file in validators}
    for (pack, file), text in texts.items():
        for how, loader in LOADERS.items():
            for error in validators[file].iter_errors(load(text, loader)):
                wrong.append(f"{pack}/{file} {how}: {error.json_path}: {error.message[:200]}")
    for pack, file, right, mistake in MISTAKES:
        if right not in texts[pack, file]:
            wrong.append(f"{pack}/{file} has no `{right}` to make a mistake in")
            continue
        text = texts[pack, file].replace(right, mistake, 1)
        for how, loader in LOADERS.items():
            if validators[file].is_valid(load(text, loader)):
                wrong.append(f"{pack}/{file} {how}: `{mistake}` is taken for right")
    print("\n".join(wrong) if wrong else f"{len(texts)} files are right, {len(MISTAKES)} mistakes are found")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
