# SPDX-License-Identifier: Apache-2.0
"""A client that is somebody, or nobody, and believes no answer that docs/openapi.yaml does not have."""

import http.client
import json

WAIT_SECONDS = 30


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode(errors="replace")

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def etag(self):
        return self.headers["ETag"]

    def told(self):
        """All of it that may tell something, without what differs from answer to answer."""
        headers = {name: value for name, value in self.headers.items() if name not in ("Date", "X-Request-Id")}
        body = {**self.json, "request_id": ""} if "json" in headers.get("Content-Type", "") else self.body
        headers.pop("Content-Length", None)
        return self.status, headers, body


class Client:
    def __init__(self, port, contract, headers=None):
        self.port, self.contract = port, contract
        self.headers = dict(headers or {})

    @classmethod
    def with_session(cls, port, contract, desk, email, password):
        """Signs in as a browser does."""
        answer = cls(port, contract).post(f"/{desk}/api/v1/session", {"email": email, "password": password})
        assert answer.status == 200, answer.text
        cookie = answer.headers["Set-Cookie"].split(";")[0]
        return cls(port, contract, {"Cookie": cookie, "X-CSRF-Token": answer.json["csrf_token"]})

    @classmethod
    def with_token(cls, port, contract, token):
        return cls(port, contract, {"Authorization": f"Bearer {token}"})

    def but(self, **changed):
        """The same one with other headers; None leaves one out. `X_CSRF_Token` stands for X-CSRF-Token."""
        headers = {**self.headers, **{name.replace("_", "-"): value for name, value in changed.items()}}
        return Client(self.port, self.contract, {name: value for name, value in headers.items() if value is not None})

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=WAIT_SECONDS)

    def request(self, method, path, body=None, **headers):
        """`body` is sent as it is if it is bytes, else as JSON."""
        sent = {**self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
        raw = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        connection = self.connect()
        try:
            connection.request(method, path, raw, sent)
            received = connection.getresponse()
            answer = Answer(received.status, received.headers, received.read())
        finally:
            connection.close()
        if method in ("GET", "POST", "DELETE"):
            self.contract.hold(method, path, None if isinstance(body, bytes) else body, answer)
        return answer

    def get(self, path, **headers):
        return self.request("GET", path, **headers)

    def post(self, path, body=None, **headers):
        return self.request("POST", path, body, **headers)

    def delete(self, path, **headers):
        return self.request("DELETE", path, **headers)

    def events(self, path, **headers):
        return EventStream(self, path, headers)


class EventStream:
    """Server-sent events, read one by one."""

    def __init__(self, client, path, headers):
        self.connection = client.connect()
        self.connection.request("GET", path, headers={**client.headers, **headers})
        self.answer = self.connection.getresponse()
        client.contract.seen.add((client.contract.operation("GET", path).id, self.answer.status))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()

    def next(self):
        """The fields of the next event, or None at the end of the stream. A heartbeat instead of an
        event says that none is coming."""
        fields = {}
        while line := self.answer.readline().decode():
            if line == "\n" and "event" in fields:
                return fields
            if line != "\n":
                name, _, value = line.rstrip("\n").partition(": ")
                assert name, "there was no event until the heartbeat"
                if name != "retry":
                    fields[name] = value
        return None
