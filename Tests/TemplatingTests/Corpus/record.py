#!/usr/bin/env python3
"""Records what Jinja2 3.1 makes of the corpus: `expected` of every case in the JSON files beside this script.

A case that Jinja2 renders and the engine refuses on purpose carries `stricter`, the code of the engine's error.
Theme/templates.json holds the portal's own pages and charts with made-up data; of these the length and a hash are
recorded. With --check nothing is written; the script fails when a record differs from what Jinja2 renders now.
"""
import json
import pathlib
import sys

import jinja2
import markupsafe

SETTINGS = {
    "autoescape": True,
    "undefined": jinja2.StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": True,
}

HERE = pathlib.Path(__file__).parent
THEME = HERE.parents[2] / "Templates"

# The portal's functions, as far as a template can tell.
STAND_INS = {
    "t": lambda key, **values: key,
    "asset": lambda name: "/assets/" + name,
    "link": lambda path: path,
    "foreign": lambda lang: lang,
    "shows_foreign": lambda: True,
    "anchor": lambda name: name,
    "chart": lambda kind, **options: kind,
    "style": lambda drawing: markupsafe.Markup("<style>.a{fill:url(#tone-slight)}</style>"),
}


def render(case):
    templates = {**case.get("templates", {}), "main": case["template"]}
    environment = jinja2.Environment(loader=jinja2.DictLoader(templates), **SETTINGS)
    try:
        return {"expected": environment.get_template("main").render(case.get("data", {}))}
    except Exception as error:
        return {"fails": type(error).__name__}


def render_theme(case):
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(THEME), **SETTINGS)
    environment.globals.update(STAND_INS)
    text = environment.get_template(case["template"]).render(case["data"]).encode("utf-8")
    return {"bytes": len(text), "hash": fnv_1a(text)}


def fnv_1a(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return format(value, "x")


def record(path, render, check):
    text = path.read_text("utf-8")
    cases = json.loads(text)
    recorded = []
    for case in cases:
        case = {key: value for key, value in case.items() if key not in ("expected", "fails", "bytes", "hash")}
        recorded.append({**case, **render(case)})
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in recorded)
    result = f"[\n{lines}\n]\n"
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
    results = [record(path, render, check) for path in sorted(HERE.glob("*.json"))]
    results.append(record(HERE / "Theme" / "templates.json", render_theme, check))
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
