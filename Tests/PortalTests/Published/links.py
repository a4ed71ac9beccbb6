#!/usr/bin/env python3
"""Follows every link, source and fragment of the published portal, and fails for those that lead nowhere.

Also fails for whatever a page or a drawing would ask another host for, and for drawings with more than 2 kB of style.
It reads the files as a browser would, and knows nothing of how they were made.
"""

import re
import sys
from pathlib import Path
from urllib.parse import unquote

MOST_STYLE = 2000

ROOT = Path(__file__).resolve().parents[3] / "Public"
ADDRESS = re.compile(r'\s(?:href|src)="([^"]*)"')
ID = re.compile(r'\sid="([^"]+)"')
LOADING = re.compile(r'<(?:script|img|iframe|link rel="stylesheet"|image|use)\b[^>]*\s(?:src|href)="(?:https?:)?//|@import')
STYLE = re.compile(r"<style>([^<]*)</style>")


def published():
    """The text of every file that has links, by its path below the root; nothing for the others."""
    for path in sorted(ROOT.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            has_links = path.suffix in (".html", ".svg", ".css")
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8") if has_links else ""


def target(name, address):
    """The file and the fragment that `address` on the page `name` leads to; None for another host."""
    path, _, fragment = address.partition("#")
    if re.match(r"(?:[a-z]+:|//)", path):
        return None
    if not path:
        return name, fragment
    path = unquote(path).removeprefix("/")
    return (path + "index.html" if path.endswith("/") or not path else path), fragment


def faults(files):
    ids = {name: set(ID.findall(text)) for name, text in files.items()}
    for name, text in files.items():
        for address in sorted(set(ADDRESS.findall(text))):
            found = target(name, address)
            if not found:
                continue
            file, fragment = found
            if file not in files:
                yield f"{name}: there is no file for {address}"
            elif fragment and unquote(fragment) not in ids[file]:
                yield f"{name}: there is no such place: {address}"
        if LOADING.search(text):
            yield f"{name}: asks another host"
        if name.endswith(".svg"):
            for style in STYLE.findall(text):
                if len(style.encode()) > MOST_STYLE:
                    yield f"{name}: {len(style.encode())} bytes of style"


def main():
    files = dict(published())
    pages = sum(name.endswith(".html") for name in files)
    found = list(faults(files))
    print("\n".join(found[:40]))
    print(f"{pages} pages, {len(files)} files, {len(found)} faults")
    return 1 if found or not pages else 0


sys.exit(main())
