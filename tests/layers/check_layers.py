#!/usr/bin/env python3
"""Holds the sources against the layers of docs/DESIGN.md.

check_layers.py SOURCE_DIR [BUILD_DIR]   exit 1 and a line a violation, each with its rule's name
check_layers.py --self-test SOURCE_DIR   plants one violation of each rule and expects its name
"""

import pathlib
import re
import subprocess
import sys
import tempfile

# Each layer may use what stands before it; this is the part of that they do use or may come to use.
USES = {
    "base": [],
    "calendar": ["base"],
    "message": ["base"],
    "policy": ["base", "calendar"],
    "duty": ["base", "calendar", "policy"],
    "billing": ["base", "calendar", "policy"],
    "desk": ["base", "calendar", "message", "policy", "duty", "billing"],
    "access": ["base", "desk"],
    "notice": ["base", "calendar", "message", "policy", "desk"],
    "app": ["base", "calendar", "message", "policy", "duty", "billing", "desk", "access", "notice"],
    "store": ["base", "app", "desk"],
    "paper": ["base", "notice"],
    "net": ["base", "app"],
    "http": ["base", "calendar", "message", "policy", "desk", "access", "notice", "app", "paper", "net"],
    "channel": ["base", "message", "policy", "app", "net"],
    "sim": ["base", "calendar", "message", "policy", "desk", "access", "notice", "app", "store"],
}
PURE = ["base", "calendar", "message", "policy", "duty", "billing", "desk", "access", "notice"]

# What a heavy library may be seen by, so that the others stay quick to build.
LIBRARIES = {
    "boost/beast": ["http", "net"],
    "boost/asio": ["http", "net", "channel", "main"],
    "boost/json": ["desk", "store", "http", "main"],
    "yaml-cpp": ["policy"],
    "CLI/": ["main"],
    "gmime": ["message", "notice"],
    "sqlite3.h": ["store"],
    "curl/": ["channel"],
    "pango/": ["paper"],
    "cairo/": ["paper"],
}

# A pure library computes; it opens nothing, asks no clock, and starts nothing.
BANNED_SYMBOLS = re.compile(
    r"^(open|open64|fopen|fopen64|creat|read|write|unlink|rename|mkdir|stat|stat64|socket|connect|bind|listen|accept"
    r"|getaddrinfo|gethostbyname|clock_gettime|gettimeofday|time|localtime|localtime_r|mktime|tzset|getenv|setenv"
    r"|pthread_create|fork|execve|system|sleep|usleep|nanosleep|rand|random|getrandom)(@|$)"
    r"|chrono::_V2::(system|steady)_clock::now|std::thread::|random_device|basic_[io]?fstream|filesystem::")

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.M)


def sources(root):
    for path in sorted((root / "src").rglob("*.[ch]pp")):
        yield path, path.relative_to(root / "src").parts[0]


def is_test(path):
    return path.name.endswith("_test.cpp") or path.name.startswith("testing")


def include_violations(root):
    for path, layer in sources(root):
        for own, foreign in INCLUDE.findall(path.read_text()):
            used = own.split("/")[0] if "/" in own else layer
            if layer != "main" and used != layer and used not in USES.get(layer, []):
                if used in USES or used == "main":
                    if not is_test(path):
                        yield f"forbidden-edge: {path.relative_to(root)}: {layer} may not use {used}"
                else:
                    yield f"unknown-layer: {path.relative_to(root)}: there is no folder {used}"
            for library, layers in LIBRARIES.items():
                if foreign.startswith(library) and layer not in layers and not is_test(path):
                    yield f"foreign-library: {path.relative_to(root)}: {library} belongs to {', '.join(layers)}"


def size_violations(root):
    for path, _ in sources(root):
        lines = path.read_text().count("\n")
        if lines > 500:
            yield f"long-file: {path.relative_to(root)}: {lines} lines; one subject, or two?"


def word_violations(root):
    for path, _ in sources(root):
        text = path.read_text()
        if not text.startswith("// SPDX-License-Identifier: Apache-2.0\n"):
            yield f"licence-line: {path.relative_to(root)}: the first line names the licence"
        for word in ("TO" + "DO", "FIX" + "ME"):
            if word in text:
                yield f"unfinished: {path.relative_to(root)}: {word}"


def undefined_symbols(library):
    listing = subprocess.run(["nm", "-uC", str(library)], capture_output=True, text=True, check=True)
    for line in listing.stdout.splitlines():
        name = line.strip().removeprefix("U ").strip()
        if name and not name.endswith(":"):
            yield name


def symbol_violations(build):
    for layer in PURE:
        for library in sorted(build.glob(f"src/{layer}/libtend_{layer}.a")):
            for name in sorted(set(undefined_symbols(library))):
                if BANNED_SYMBOLS.search(name):
                    yield f"banned-symbol: {layer} uses {name}"


def violations(root, build=None):
    yield from include_violations(root)
    yield from size_violations(root)
    yield from word_violations(root)
    if build is not None:
        yield from symbol_violations(build)


PLANTS = [
    ("forbidden-edge", "src/calendar/planted.cpp", '#include "desk/ticket.hpp"\n'),
    ("forbidden-edge", "src/desk/planted.hpp", '#include "app/ports.hpp"\n'),
    ("forbidden-edge", "src/app/planted.cpp", '#include "store/sqlite/sqlite_store.hpp"\n'),
    ("forbidden-edge", "src/http/planted.cpp", '#include "main/service.hpp"\n'),
    ("unknown-layer", "src/desk/planted.cpp", '#include "helpers/all.hpp"\n'),
    ("foreign-library", "src/app/planted.cpp", "#include <boost/beast/core.hpp>\n"),
    ("foreign-library", "src/desk/planted.cpp", "#include <sqlite3.h>\n"),
    ("long-file", "src/desk/planted.cpp", "int x;\n" * 501),
    ("unfinished", "src/desk/planted.cpp", "// TO" + "DO: later\n"),
    ("licence-line", "src/desk/planted.cpp", None),
]

PLANTED_CALLS = [
    ("fopen", "#include <cstdio>\nvoid* planted() { return std::fopen(\"x\", \"r\"); }\n"),
    ("clock", "#include <chrono>\nlong planted() { return std::chrono::system_clock::now().time_since_epoch().count(); }\n"),
    ("getenv", "#include <cstdlib>\nconst char* planted() { return std::getenv(\"TZ\"); }\n"),
    ("thread", "#include <thread>\nvoid planted() { std::thread([] {}).join(); }\n"),
    ("socket", "#include <sys/socket.h>\nint planted() { return socket(AF_INET, SOCK_STREAM, 0); }\n"),
]


def self_test(root):
    missed = 0
    licence = "// SPDX-License-Identifier: Apache-2.0\n"
    for rule, place, text in PLANTS:
        with tempfile.TemporaryDirectory() as folder:
            planted = pathlib.Path(folder) / place
            planted.parent.mkdir(parents=True)
            planted.write_text("int x;\n" if text is None else licence + text)
            found = [line for line in violations(pathlib.Path(folder)) if line.startswith(rule + ":")]
        missed += not found
        print(f"{'found ' if found else 'MISSED'}  {rule:16} {place}")
    for what, text in PLANTED_CALLS:
        with tempfile.TemporaryDirectory() as folder:
            build = pathlib.Path(folder) / "src/desk"
            build.mkdir(parents=True)
            (build / "planted.cpp").write_text(text)
            subprocess.run(["g++", "-std=c++20", "-c", "planted.cpp"], cwd=build, check=True)
            subprocess.run(["ar", "rc", "libtend_desk.a", "planted.o"], cwd=build, check=True)
            found = list(symbol_violations(pathlib.Path(folder)))
        missed += not found
        print(f"{'found ' if found else 'MISSED'}  banned-symbol    {what}")
    return missed


def main(arguments):
    if arguments[:1] == ["--self-test"]:
        return 1 if self_test(pathlib.Path(arguments[1])) else 0
    root = pathlib.Path(arguments[0])
    build = pathlib.Path(arguments[1]) if len(arguments) > 1 else None
    found = list(violations(root, build))
    print("\n".join(found) if found else "every layer keeps to its place")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
