#!/usr/bin/env python3
"""Builds the small site of the tests and the portal itself, and holds their status.json to the schema beside it.

Usage: validate.py JINDU. Fails when a file breaks its schema, when a field has no description, or when the schema lets
a missing or an unknown field pass.
"""
import copy
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import jsonschema

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
CONTENTS = [HERE.parent / "Sites/small/Content", PROJECT / "Content"]


def published(jindu, content, folder):
    """Builds `content` with the portal's theme in `folder`; returns its data and the schema."""
    shutil.copytree(content, folder / "Content")
    shutil.copytree(PROJECT / "Templates", folder / "Templates")
    subprocess.run([jindu, "build", "--root", folder], check=True, stdout=subprocess.DEVNULL)
    data = folder / "Public/data"
    return [json.loads((data / name).read_text("utf-8")) for name in ("status.json", "status.schema.json")]


def fields(schema):
    """Every property of a schema and of its definitions, by name."""
    for part in [schema, *schema["$defs"].values()]:
        yield from part["properties"].items()


def broken(data):
    """Copies of `data` that a schema must refuse, with what is wrong with them."""
    for name in data["targets"][0]:
        lacking = copy.deepcopy(data)
        del lacking["targets"][0][name]
        yield "lacks " + name, lacking
    unknown = copy.deepcopy(data)
    unknown["targets"][0]["unknown"] = None
    yield "has an unknown field", unknown


def faults(data, schema):
    """What is wrong with `data` or with `schema`, in words."""
    checker = jsonschema.Draft202012Validator
    checker.check_schema(schema)
    validator = checker(schema, format_checker=checker.FORMAT_CHECKER)
    yield from (error.json_path + ": " + error.message for error in validator.iter_errors(data))
    yield from (name + " has no description" for name, field in fields(schema) if not field.get("description"))
    yield from ("passes though it " + what for what, bad in broken(data) if validator.is_valid(bad))


def main(jindu):
    total = 0
    for content in CONTENTS:
        with tempfile.TemporaryDirectory() as folder:
            data, schema = published(jindu, content, pathlib.Path(folder))
        for fault in faults(data, schema):
            print(f"{content.relative_to(PROJECT)}: {fault}")
            total += 1
        print(f"{content.relative_to(PROJECT)}: {len(data['targets'])} targets held to the schema")
    sys.exit(1 if total else 0)


main(pathlib.Path(sys.argv[1]).resolve())
