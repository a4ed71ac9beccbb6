"""The published portal as checks in a browser see it: its pages, the ones to open, a server of it, and Chromium."""
import argparse
import contextlib
import functools
import http.server
import pathlib
import sys
import threading

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).parents[3]

# The editions that stand below the site's own, each in a folder named by its language.
EDITIONS = ("en",)


def arguments(description, **flags):
    """What the command line asks for: PUBLIC, --sample N, and the flags that a check has of its own, with their help."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("public", nargs="?", type=pathlib.Path, default=ROOT / "Public")
    parser.add_argument("--sample", type=int, metavar="N", help="open N pages, one of every kind among them")
    for flag, words in flags.items():
        parser.add_argument(f"--{flag}", action="store_true", help=words)
    options = parser.parse_args()
    options.public = options.public.resolve()
    return options


def files(public, pattern):
    """The paths below `public` that fit a pattern, in order."""
    found = [str(path.relative_to(public)) for path in sorted(public.rglob(pattern))]
    return found or sys.exit(f"{public} has no {pattern}: publish the portal first")


def edition(path):
    """The edition that a page is of; empty for the site's own."""
    first = path.split("/")[0]
    return first if first in EDITIONS else ""


def kind(path):
    """What kind of page it is: the section that it stands in, and how deep; alike in all editions."""
    parts = path.removeprefix(edition(path) + "/").split("/")
    return (parts[0], len(parts))


def grouped(pages, key):
    """The pages with the same `key` together, in order of the keys."""
    groups = {}
    for path in pages:
        groups.setdefault(key(path), []).append(path)
    return [groups[each] for each in sorted(groups)]


def of_every_kind(public, pages):
    """The longest page of every kind in every edition."""
    groups = grouped(pages, lambda path: (edition(path), kind(path)))
    return [max(group, key=lambda path: (public / path).stat().st_size) for group in groups]


def spread(items, count):
    """`count` of the items, as far from each other as can be; all where there are fewer."""
    return items if len(items) <= count else [items[index * len(items) // count] for index in range(count)]


def sample(pages, count):
    """`count` pages, always the same: one of every kind, from each edition by turns, and others spread evenly."""
    editions = sorted({edition(path) for path in pages})
    kinds = []
    for number, group in enumerate(grouped(pages, kind)):
        turn = [path for path in group if edition(path) == editions[number % len(editions)]] or group
        kinds.append(turn[len(turn) // 2])
    if len(kinds) > count:
        sys.exit(f"a sample of {count} cannot hold one page of each of the {len(kinds)} kinds")
    others = [path for path in pages if path not in kinds]
    return sorted(kinds + spread(others, count - len(kinds)))


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def serve(folder):
    """A server of `folder` at a free port; returns its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


@contextlib.contextmanager
def chromium(*settings):
    """A browser, until the block ends."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", *settings])
        yield browser
        browser.close()


def set_up(page, width, direction="ltr", **media):
    """Sets the browser up as a reader has it; a page that is open already changes with it."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(**{"media": "screen", "color_scheme": "light", "contrast": "no-preference", "forced_colors": "none",
                          **media})
    page.evaluate("(direction) => { if (document.body) document.documentElement.dir = direction; }", direction)
