# SPDX-License-Identifier: Apache-2.0
"""docs/openapi.yaml as a judge: every answer of the server is held against it, and it remembers
which of the answers it promises were really seen."""

import datetime
import json
import re

import jsonschema
import yaml

METHODS = ("get", "post", "put", "patch", "delete")

# What any address may answer, whatever it is for; `info.description` says so.
ANYWHERE = {400, 404, 405, 408, 413, 415, 417, 421, 431, 500, 501, 503, 505}

# Promised, but nobody can make a server answer so on purpose: a race that is lost five times in a
# row, a queue that is full.
NOT_ON_PURPOSE = {409, 503}

formats = jsonschema.FormatChecker(formats=())


@formats.checks("date-time", raises=ValueError)
def is_instant(text):
    """Whole seconds of UTC, with a Z, as the description says."""
    return not isinstance(text, str) or bool(datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"))


class Broken(AssertionError):
    """The server does not do what the document says."""


class Operation:
    def __init__(self, method, template, described, parameters, security):
        self.method, self.template, self.described = method.upper(), template, described
        self.id = described["operationId"]
        self.parameters = parameters
        self.open_to_anybody = described.get("security", security) == []
        self.statuses = {int(status) for status in described["responses"]}
        self.pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", template.replace(".", r"\.")))

    @property
    def about_a_ticket(self):
        return "{number}" in self.template

    def path(self, desk="itech", number=1):
        return self.template.replace("{desk}", desk).replace("{number}", str(number))

    def __repr__(self):
        return f"{self.method} {self.template}"


class Contract:
    def __init__(self, file):
        self.document = yaml.safe_load(file.read_text())
        self.operations = list(self._operations())
        self.seen = set()

    def _operations(self):
        for path, item in self.document["paths"].items():
            root = "" if item.get("servers") == [{"url": "/"}] else "/{desk}/api/v1"
            shared = item.get("parameters", [])
            for method in METHODS:
                if method in item:
                    described = item[method]
                    parameters = [self._resolve(p) for p in shared + described.get("parameters", [])]
                    yield Operation(method, root + path, described, parameters, self.document["security"])

    def routes(self):
        return {(operation.method, operation.template) for operation in self.operations}

    def operation(self, method, path):
        """Literal parts go before places, as in the router."""
        path = path.split("?")[0]
        fitting = [o for o in self.operations if o.method == method and o.pattern.fullmatch(path)]
        return min(fitting, key=lambda operation: operation.template.count("{"), default=None)

    def hold(self, method, path, sent, answer):
        """Fails unless the document has this answer; `sent` is the JSON of the request, or None."""
        operation = self.operation(method, path)
        if operation is None or answer.status not in operation.statuses:
            self._hold_anywhere(method, path, answer)
            return
        self.seen.add((operation.id, answer.status))
        where = f"{operation} {answer.status}"
        described = self._resolve(operation.described["responses"][str(answer.status)])
        for header in described.get("headers", {}):
            if header not in answer.headers:
                raise Broken(f"{where}: the header {header} is missing")
        self._hold_content(described.get("content"), answer, where)
        if answer.status < 300 and sent is not None:
            request = self._resolve(operation.described.get("requestBody", {"content": {}}))
            self.validate(sent, request["content"]["application/json"]["schema"], f"{where}: request")

    def _hold_anywhere(self, method, path, answer):
        where = f"{method} {path} {answer.status}"
        if answer.status not in ANYWHERE:
            raise Broken(f"{where} is not in the document: {answer.text[:300]}")
        problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
        self._hold_content(problem, answer, where)

    def _hold_content(self, content, answer, where):
        if not content:
            if answer.body:
                raise Broken(f"{where}: a body where none is described: {answer.text[:300]}")
            return
        kind = answer.headers.get("Content-Type", "").split(";")[0]
        if kind not in content:
            raise Broken(f"{where}: {kind or 'no type'} where {list(content)} is described")
        if kind.endswith("json"):
            self.validate(answer.json, content[kind]["schema"], where)
        if kind == "application/problem+json":
            told = (answer.json["status"], answer.json["request_id"])
            if told != (answer.status, answer.headers["X-Request-Id"]):
                raise Broken(f"{where}: the problem says {told}")

    def validate(self, value, schema, where):
        """Against the schema, with nothing in `value` that it does not describe."""
        validator = jsonschema.Draft202012Validator(
            {**self._strict(schema), "components": self.document["components"]}, format_checker=formats)
        faults = [f"  {'/'.join(map(str, fault.absolute_path))}: {fault.message[:300]}"
                  for fault in validator.iter_errors(value)]
        if faults:
            raise Broken(f"{where} is not as described:\n" + "\n".join(faults[:10]) +
                         f"\n{json.dumps(value)[:500]}")

    def _resolve(self, described):
        while "$ref" in described:
            found = self.document
            for part in described["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            described = found
        return described

    def _strict(self, schema, whole=True):
        """References written out, and no property that is not described. The parts of an `allOf`
        describe one object together, so that only the whole is closed."""
        if isinstance(schema, list):
            return [self._strict(item) for item in schema]
        if not isinstance(schema, dict):
            return schema
        schema = self._resolve(schema)
        strict = {key: self._strict(value) for key, value in schema.items() if key not in ("allOf", "properties")}
        if "properties" in schema:
            strict["properties"] = {name: self._strict(value) for name, value in schema["properties"].items()}
        if "allOf" in schema:
            strict["allOf"] = [self._strict(part, whole=False) for part in schema["allOf"]]
        if whole and ("allOf" in schema or "properties" in schema):
            strict.setdefault("unevaluatedProperties", False)
        return strict

    def unseen(self):
        """Promised answers that no test has seen."""
        return sorted(f"{operation} {status}" for operation in self.operations
                      for status in operation.statuses - NOT_ON_PURPOSE
                      if (operation.id, status) not in self.seen)
