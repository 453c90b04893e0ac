#!/usr/bin/env python3
"""Runs the commands of docs/tour.md against a fresh server and compares what they print.

run_tour.py TEND_BINARY SOURCE_DIR

In a console block a line that begins with "$ " is a command, the lines below it are what it must
print, and … stands for anything. Commands share one shell. What is looked at may come a moment after
what caused it (mail is understood in the background), so a command that only looks is tried again
for some seconds before it counts as different.
"""

import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

LOOKS_AGAIN_MAX = 40
PAUSE_SECONDS = 0.25


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def steps(text):
    """(command, expected lines) in the order of the page."""
    found = []
    for block in re.findall(r"```console\n(.*?)```", text, re.S):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            elif line.strip():
                found[-1][1].append(line)
    return found


def fits(expected, printed):
    pattern = "".join(re.escape(line).replace("…", ".*") + "\n" for line in expected)
    return re.fullmatch(pattern, printed) is not None


class Shell:
    """One bash for all commands; each ends with a line that gives its exit status."""

    def __init__(self, folder):
        self.process = subprocess.Popen(["bash"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)

    def run(self, command):
        self.process.stdin.write(command + '\necho "<<exit $?>>"\n')
        self.process.stdin.flush()
        lines = []
        for line in self.process.stdout:
            if match := re.fullmatch(r"(.*)<<exit (\d+)>>\n", line):
                if match[1]:
                    lines.append(match[1] + "\n")
                return int(match[2]), "".join(lines)
            lines.append(line)
        raise RuntimeError("the shell ended")


def wait_until_ready(port):
    for _ in range(240):
        try:
            with urllib.request.urlopen(f"http://localhost:{port}/api/v1/ready", timeout=2):
                return
        except OSError:
            time.sleep(PAUSE_SECONDS)
    raise RuntimeError("the server did not come up")


def walk(source, shell, http_port, mail_port):
    failures = 0
    plan = steps((source / "docs/tour.md").read_text())
    for index, (command, expected) in enumerate(plan):
        local = command.replace("localhost:8080", f"localhost:{http_port}").replace("localhost:2525", f"localhost:{mail_port}")
        looks_only = command.startswith("curl") and " -d " not in command
        # What a later command needs was written to a file by this one: it must not be empty.
        written = re.search(r" > (\w+)$", command)
        for _ in range(LOOKS_AGAIN_MAX if looks_only else 1):
            status, printed = shell.run(local)
            good = status == 0 and (fits(expected, printed) if not written else True)
            if good and written:
                good = shell.run(f"test -s {written[1]}")[0] == 0
            if good:
                break
            time.sleep(PAUSE_SECONDS)
        if not good:
            failures += 1
            print(f"DIFFERENT: $ {command}\nexpected:\n" + "\n".join(expected) + f"\nprinted (exit {status}):\n{printed}")
    print(f"{len(plan) - failures} commands of the tour as written, {failures} different")
    return failures


def main(tend, source):
    source = pathlib.Path(source).resolve()
    http_port, mail_port = free_port(), free_port()
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [tend, "serve", "--data", f"{folder}/data", "--policies", str(source / "policies"), "--sample",
             "--listen", f"127.0.0.1:{http_port}", "--mail", f"127.0.0.1:{mail_port}"],
            stdout=subprocess.DEVNULL)
        try:
            wait_until_ready(http_port)
            return 1 if walk(source, Shell(folder), http_port, mail_port) else 0
        finally:
            server.terminate()
            server.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
