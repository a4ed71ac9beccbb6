#!/usr/bin/env python3
"""Reads every page and every drawing of the editions that are not the site's own, and finds Chinese that is not marked.

Fails where Chinese characters stand in a text or in an attribute that readers meet, and the nearest `lang` around them
is another language's. A language that nobody marks is read aloud with the wrong sounds and drawn with the wrong glyphs.
"""
import html.parser
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3] / "Public"

# The folders of the editions that are not the site's own.
EDITIONS = ["en"]

# Characters that only Chinese texts have: Han, and punctuation as wide as it.
CHINESE = re.compile("[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")

# What readers meet of an element beside its text.
ATTRIBUTES = {"alt", "aria-label", "content", "data-label", "placeholder", "title"}

# Elements that have no end tag.
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

# What holds no words of a language.
SILENT = {"script", "style"}


class Reader(html.parser.HTMLParser):
    """Collects what is Chinese outside elements that say so."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.faults = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        language = attributes.get("lang") or attributes.get("xml:lang") or self.language()
        for name in ATTRIBUTES & attributes.keys():
            self.examine(attributes[name] or "", language, f"<{tag} {name}>")
        if tag not in VOID:
            self.open.append((tag, language))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, text):
        if self.open and self.open[-1][0] not in SILENT:
            self.examine(text, self.language(), "/".join(tag for tag, _ in self.open[-3:]))

    def language(self):
        return self.open[-1][1] if self.open else ""

    def examine(self, text, language, place):
        if not language.startswith("zh") and CHINESE.search(text):
            self.faults.append(f"{place} ({language or 'no language'}): {' '.join(text.split())[:80]}")


def faults(path):
    """What is not marked in a file, each as one line."""
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader.faults


def main():
    paths = [path for edition in EDITIONS for path in sorted((ROOT / edition).rglob("*")) if path.suffix in (".html", ".svg")]
    found = [f"{path.relative_to(ROOT)}: {fault}" for path in paths for fault in faults(path)]
    print("\n".join(found[:40]))
    print(f"{len(paths)} pages and drawings, {len(found)} texts in Chinese that are not marked")
    return 1 if found or not paths else 0


sys.exit(main())
