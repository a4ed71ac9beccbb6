"""Renders pages with Jinja2: reads `load PAGE JSON`, `render PAGE` and `time PAGE COUNT`, answers in lines of JSON."""

import json
import sys
import time

from jinja2 import Environment, FileSystemLoader, StrictUndefined

environment = Environment(
    loader=FileSystemLoader(sys.argv[1]), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
pages = {}


def seconds(page, count):
    """Processor seconds of `count` renders."""
    template, data = pages[page]
    start = time.thread_time()
    for _ in range(count):
        template.render(data)
    return str(time.thread_time() - start)


def answer(verb, page, argument):
    if verb == "load":
        pages[page] = environment.get_template(page + ".html"), json.loads(argument)
        return ""
    if verb == "time":
        return seconds(page, int(argument))
    template, data = pages[page]
    return template.render(data)


for line in sys.stdin:
    print(json.dumps(answer(*line.rstrip("\n").split(" ", 2))), flush=True)
