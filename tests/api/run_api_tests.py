#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the HTTP API of a real server against docs/openapi.yaml and against whoever has no business
there.

run_api_tests.py TEND_BINARY [TEST...]

Fails too when the document promises an answer that no test has seen.
"""

import sys
import tempfile
import unittest
from pathlib import Path

import desks

HERE = Path(__file__).resolve().parent


def run(program, names):
    loader = unittest.TestLoader()
    tests = loader.loadTestsFromNames(names) if names else loader.discover(HERE, "*_test.py")
    result = unittest.TextTestRunner(verbosity=1).run(tests)
    if not result.wasSuccessful():
        return False
    unseen = [] if names else desks.contract.unseen()
    for answer in unseen:
        print(f"promised and never seen: {answer}")
    print(f"{len(desks.contract.operations)} operations, {len(desks.contract.seen)} kinds of answers seen")
    return not unseen


def main(program, *names):
    with tempfile.TemporaryDirectory() as folder:
        server = desks.start(program, folder)
        try:
            passed = run(program, names)
        finally:
            status = server.process.stop()
        failures = [line for line in server.process.log(None).splitlines() if '"level":"error"' in line]
        if status != 0 or failures:
            print(f"the server ended with {status}:", *failures or [server.process.log()], sep="\n")
        return 0 if passed and status == 0 and not failures else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
