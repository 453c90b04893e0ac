#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A mail server of its own process that behaves as the addresses ask it to.

The local part of a sender or recipient says what goes wrong: `rcpt-550@...` is answered 550 at
RCPT, `mail-451@...` 451 at MAIL, `data-554@...` 554 at DATA, `end-452@...` 452 after the mail.
With `drop` instead of a number the connection is cut there, with `hang` nothing is answered any
more. All other mails are taken; each is printed as a line

    MAIL <sender> <recipients> plain|tls <user or -> <what EHLO said> <the bytes in hexadecimal>

The first line printed is `PORT <number>`. It ends when its standard input does.
"""

import argparse
import base64
import queue
import re
import socketserver
import ssl
import sys
import threading

TROUBLE = re.compile(r"<(mail|rcpt|data|end)-(\d{3}|drop|hang)@")
stopped = threading.Event()
printed = queue.Queue()


class Dropped(Exception):
    pass


def print_all():
    """A reader that takes its time must not hold up the answers."""
    while True:
        print(*printed.get(), flush=True)


def say(*words):
    printed.put(words)


class Conversation(socketserver.StreamRequestHandler):
    def handle(self):
        try:
            self.converse()
        except (Dropped, ConnectionError, ssl.SSLError):
            pass

    def reply(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def trouble(self, step, *paths):
        """Whether the step went wrong, as one of the paths asked."""
        for asked_step, what in TROUBLE.findall(" ".join(paths)):
            if asked_step != step:
                continue
            if what == "hang":
                stopped.wait()
            if what in ("drop", "hang"):
                raise Dropped
            self.reply(f"{what} {what[0]}.0.0 As you asked")
            return True
        return False

    def secure(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
        self.request = context.wrap_socket(self.request, server_side=True)
        self.rfile = self.request.makefile("rb")
        self.wfile = self.request.makefile("wb", buffering=0)
        self.channel = "tls"

    def converse(self):
        self.channel, self.user, self.name = "plain", "-", "-"
        if options.implicit:
            self.secure()
        if options.greeting == "hang":
            stopped.wait()
            raise Dropped
        self.reply(options.greeting)
        sender, recipients = "", []
        while line := self.rfile.readline().decode().rstrip("\r\n"):
            verb = line.split(" ")[0].upper()
            path = line[line.find("<"):line.rfind(">") + 1]
            if verb == "EHLO":
                self.greet(line)
            elif verb == "STARTTLS":
                self.reply("220 2.0.0 Go on")
                self.secure()
            elif verb == "AUTH":
                self.sign_in(line)
            elif verb == "MAIL":
                sender, recipients = path, []
                if not self.trouble("mail", path):
                    self.reply("250 2.1.0 Ok")
            elif verb == "RCPT":
                if not self.trouble("rcpt", path):
                    recipients.append(path)
                    self.reply("250 2.1.5 Ok")
            elif verb == "DATA":
                if not self.trouble("data", *recipients):
                    self.take_mail(sender, recipients)
            elif verb == "QUIT":
                self.reply("221 2.0.0 Bye")
                return
            else:
                self.reply("500 5.5.1 What?")

    def greet(self, line):
        self.name = line.split(" ")[1]
        self.reply("250-peer.example")
        if options.certificate and self.channel == "plain":
            self.reply("250-STARTTLS")
        self.reply("250-AUTH PLAIN")
        self.reply("250-SIZE 1000000")
        self.reply("250 8BITMIME")

    def sign_in(self, line):
        words = line.split(" ")
        if len(words) < 3:
            self.reply("334 ")
            words.append(self.rfile.readline().decode().strip())
        _, user, password = base64.b64decode(words[2]).decode().split("\0")
        if password != "swordfish":
            return self.reply("535 5.7.8 No")
        self.user = user
        self.reply("235 2.7.0 Welcome")

    def take_mail(self, sender, recipients):
        self.reply("354 Go on")
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                raise Dropped
            lines.append(line[1:] if line.startswith(b".") else line)
        if self.trouble("end", *recipients):
            return
        self.reply("250 2.0.0 Taken")
        say("MAIL", sender, ",".join(recipients), self.channel, self.user, self.name,
            b"".join(lines).hex())


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


parser = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--greeting", default="220 peer.example", help="or `hang`")
parser.add_argument("--certificate", help="PEM; offers STARTTLS")
parser.add_argument("--key", help="PEM")
parser.add_argument("--implicit", action="store_true", help="TLS from the first byte")
options = parser.parse_args()

with Server(("127.0.0.1", options.port), Conversation) as server:
    threading.Thread(target=print_all, daemon=True).start()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say("PORT", server.server_address[1])
    sys.stdin.read()
    stopped.set()
