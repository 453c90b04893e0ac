# SPDX-License-Identifier: Apache-2.0
"""The real `tend serve`, started, killed and started again as a user's machine would do it."""

import http.client
import json
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
READY_WAIT_SECONDS = 180
STOP_WAIT_SECONDS = 60


def free_ports():
    """Two of them: both are held until both are known, so they differ."""
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]


class TendProcess:
    """`tend serve` on a data folder, on ports that stay the same over all starts."""

    def __init__(self, program, folder, *options):
        self.program = str(Path(program).resolve())
        self.options = options
        self.folder = Path(folder)
        self.data = self.folder / "data"
        self.http_port, self.mail_port = free_ports()
        self.starts = 0
        self.process = None
        self.lock = threading.Lock()

    def start(self):
        self.starts += 1
        with open(self.folder / "server.log", "ab") as log:
            self.process = subprocess.Popen(
                [self.program, "serve", "--data", self.data, "--sample",
                 "--listen", f"127.0.0.1:{self.http_port}",
                 "--mail", f"127.0.0.1:{self.mail_port}",
                 "--policies", REPOSITORY / "policies", *self.options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.wait_until_ready()

    def wait_until_ready(self):
        deadline = time.monotonic() + READY_WAIT_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise SystemExit(f"tend serve ended with {self.process.returncode}:\n{self.log()}")
            try:
                if self.get("/api/v1/ready") is not None:
                    socket.create_connection(("127.0.0.1", self.mail_port), 1).close()
                    return
            except OSError:
                pass
            time.sleep(0.02)
        raise SystemExit(f"tend serve was not ready in time:\n{self.log()}")

    def get(self, path):
        """The JSON at a path, or None when the server does not answer 200."""
        connection = http.client.HTTPConnection("127.0.0.1", self.http_port, timeout=5)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            body = answer.read()
            return json.loads(body) if answer.status == 200 else None
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()

    def kill_and_restart(self):
        with self.lock:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.start()

    def stop(self):
        """Stops it as an operator would; returns its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(STOP_WAIT_SECONDS)

    def command(self, *words):
        """Runs another command of the program; returns (exit status, what it printed)."""
        ended = subprocess.run([self.program, *map(str, words)], stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return ended.returncode, ended.stdout.strip()

    def log(self, lines=20):
        """Its last lines; all of them if `lines` is None."""
        text = (self.folder / "server.log").read_text(errors="replace")
        return "\n".join(text.splitlines()[-lines:] if lines else text.splitlines())
