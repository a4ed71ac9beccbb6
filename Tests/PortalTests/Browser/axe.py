#!/usr/bin/env python3
"""Opens pages of the published portal in Chromium and has axe-core look for what keeps readers out.

Each page is read in light and dark, on a phone and on a desk; prints each violation with its page and element and fails if
there is one. Without an option it opens one page of every kind in every edition.
Usage: axe.py [--all | --sample N] [PUBLIC]
"""
import collections
import sys

from axe_playwright_python.sync_playwright import Axe

import portal

# Where readers meet pages. Nothing moves, so that no colour is measured half-way to another.
PLACES = {
    f"{place}, {scheme}": dict(width=width, color_scheme=scheme, reduced_motion="reduce")
    for place, width in [("phone", 390), ("desk", 1440)] for scheme in ["light", "dark"]
}


def violations(axe, page):
    """The violations of the page that is open, each as the element's selector and what is wrong with it."""
    # Selectors of all that is well cost most of the time, and nobody reads them.
    for rule in axe.run(page, options={"resultTypes": ["violations"]}).response["violations"]:
        for node in rule["nodes"]:
            selector = " ".join(" ".join(part) if isinstance(part, list) else part for part in node["target"])
            why = node["failureSummary"].splitlines()[-1].strip()
            yield rule["id"], rule["impact"], selector, why


def check(browser, address, pages):
    """Opens the pages in all places and prints their violations; returns how often each rule is violated."""
    axe, found = Axe(), collections.Counter()
    page = browser.new_page()
    for path in pages:
        page.goto(address + path)
        for place, options in PLACES.items():
            portal.set_up(page, **options)
            for rule, impact, selector, why in violations(axe, page):
                found[rule] += 1
                print(f"{path}, {place}: {rule} ({impact}) at {selector}: {why}", flush=True)
    return found


def chosen(options):
    pages = portal.files(options.public, "*.html")
    if options.all:
        return pages
    if options.sample:
        return portal.sample(pages, options.sample)
    return portal.of_every_kind(options.public, pages)


def main():
    options = portal.arguments(__doc__, all="open every page")
    pages = chosen(options)
    address = portal.serve(options.public)
    with portal.chromium() as browser:
        found = check(browser, address, pages)
    print(f"axe: {len(pages)} pages in {len(PLACES)} places, {found.total()} violations", *map(str, found.items()))
    sys.exit(1 if found else 0)


main()
