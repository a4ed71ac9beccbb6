#!/usr/bin/env python3
"""Records what Jinja2 3.1 makes of the corpus: `expected` of every case in the JSON files here and in Escaping/Attacks.

A case that Jinja2 renders and the engine refuses on purpose carries `stricter`, the code of the engine's error.
With --check nothing is written; the script fails when a record differs from what Jinja2 renders now.
"""
import json
import pathlib
import re
import sys

import jinja2

SETTINGS = {
    "autoescape": True,
    "undefined": jinja2.StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": True,
}


def render(case):
    templates = {**case.get("templates", {}), "main": case["template"]}
    environment = jinja2.Environment(loader=jinja2.DictLoader(templates), **SETTINGS)
    try:
        return {"expected": environment.get_template("main").render(case.get("data", {}))}
    except Exception as error:
        return {"fails": type(error).__name__}


def line(case):
    """One case as JSON, with invisible characters as escapes."""
    text = json.dumps(case, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]", lambda found: f"\\u{ord(found[0]):04x}", text)


def record(path, check):
    text = path.read_text("utf-8")
    cases = json.loads(text)
    recorded = []
    for case in cases:
        case = {key: value for key, value in case.items() if key not in ("expected", "fails")}
        recorded.append({**case, **render(case)})
    result = "[\n" + ",\n".join(map(line, recorded)) + "\n]\n"
    if result == text:
        return True
    if check:
        print(f"{path.name} differs from Jinja2 {jinja2.__version__}", file=sys.stderr)
        return False
    path.write_text(result, "utf-8")
    return True


def main():
    if not jinja2.__version__.startswith("3.1."):
        sys.exit(f"the corpus is recorded with Jinja2 3.1, not {jinja2.__version__}")
    check = "--check" in sys.argv[1:]
    corpus = pathlib.Path(__file__).parent
    files = sorted([*corpus.glob("*.json"), *corpus.parent.glob("Escaping/Attacks/*.json")])
    results = [record(path, check) for path in files]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
