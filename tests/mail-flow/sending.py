# SPDX-License-Identifier: Apache-2.0
"""An SMTP client of bare sockets: it can be slow, and it says at which moment of a mail it is."""

import enum
import socket

ANSWER_WAIT_SECONDS = 30
PIECES = 12


class Moment(enum.Enum):
    """When the server may be killed."""
    INSIDE_DATA = "inside DATA"
    BEFORE_250 = "before 250"


class Lost(Exception):
    """The connection broke; nobody knows what became of the mail."""


class Deferred(Exception):
    """The server answered 4xx: not taken."""


class Connection:
    def __init__(self, port):
        try:
            self.socket = socket.create_connection(("127.0.0.1", port), ANSWER_WAIT_SECONDS)
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.replies = self.socket.makefile("rb")
            self.expect(b"2")
            self.say(b"EHLO sender.example")
            self.expect(b"2")
        except OSError as error:
            raise Lost from error

    def close(self):
        self.socket.close()

    def say(self, line):
        self.push(line + b"\r\n")

    def push(self, data):
        try:
            self.socket.sendall(data)
        except OSError as error:
            raise Lost from error

    def expect(self, first_digit):
        while True:
            try:
                line = self.replies.readline()
            except OSError as error:
                raise Lost from error
            if not line.endswith(b"\r\n"):
                raise Lost
            if line[3:4] != b"-":
                break
        if line[:1] == b"4":
            raise Deferred(line)
        if line[:1] != first_digit:
            raise SystemExit(f"the server refused a mail: {line!r}")

    def send(self, sender, recipient, data, at_moment):
        """Returns when the mail was answered 250. `at_moment(moment)` is called on the way and
        says whether the server was killed, which the connection then finds out by itself."""
        self.say(b"MAIL FROM:<%s>" % sender.encode())
        self.expect(b"2")
        self.say(b"RCPT TO:<%s>" % recipient.encode())
        self.expect(b"2")
        self.say(b"DATA")
        self.expect(b"3")
        stuffed = data.replace(b"\r\n.", b"\r\n..")
        size = len(stuffed) // PIECES + 1
        for start in range(0, len(stuffed), size):
            self.push(stuffed[start:start + size])
            if start >= len(stuffed) // 2:
                at_moment(Moment.INSIDE_DATA)
        self.push(b".\r\n")
        at_moment(Moment.BEFORE_250)
        self.expect(b"2")
