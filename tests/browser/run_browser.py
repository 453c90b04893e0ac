#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Drives workspace and portal in a real browser against a fresh server.

run_browser.py TEND_BINARY [PICTURES_FOLDER]   node must be in PATH, web/dist must be built
"""

import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

SOURCE = pathlib.Path(__file__).resolve().parents[2]
READY_TRIES = 240


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_ready(port):
    for _ in range(READY_TRIES):
        try:
            with urllib.request.urlopen(f"http://localhost:{port}/api/v1/ready", timeout=2):
                return
        except OSError:
            time.sleep(0.25)
    raise SystemExit("the server did not come up")


def main(tend, pictures=None):
    port = free_port()
    with tempfile.TemporaryDirectory() as folder, open(f"{folder}/server.log", "w") as log:
        server = subprocess.Popen(
            [tend, "serve", "--data", f"{folder}/data", "--policies", SOURCE / "policies", "--sample",
             "--web", SOURCE / "web/dist", "--listen", f"127.0.0.1:{port}", "--mail", f"127.0.0.1:{free_port()}"],
            stdout=log, stderr=log)
        try:
            wait_until_ready(port)
            environment = os.environ | {"TEND_URL": f"http://localhost:{port}"}
            if pictures:
                environment["TEND_PICTURES"] = str(pathlib.Path(pictures).resolve())
            return subprocess.run(["node", "test/e2e/run.mjs"], cwd=SOURCE / "web", env=environment).returncode
        finally:
            server.terminate()
            server.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
