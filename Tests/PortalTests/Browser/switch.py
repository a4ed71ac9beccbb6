#!/usr/bin/env python3
"""Opens a place on a page of the published portal in Chromium and follows the link to the other language.

Fails where that does not lead to the same place of the same page, and where the page itself cannot be reached without
scripts. Usage: switch.py [--sample N] [PUBLIC]
"""
import sys

import portal

# A place that every area's page has, far from its beginning.
PLACE = "projects"


def reached(browser, address, path, scripts):
    """The address that the switch on `path` leads to from its place, and how far that place is from the top, in px."""
    page = browser.new_page(java_script_enabled=scripts)
    page.goto(f"{address}{path}#{PLACE}")
    page.click(".languages a")
    page.wait_for_load_state()
    box = page.locator(f"#{PLACE}").bounding_box()
    return page.url.removeprefix(address), box["y"]


def main():
    options = portal.arguments(__doc__)
    pages = [path.removesuffix("index.html") for path in portal.files(options.public, "areas/*/index.html")]
    address = portal.serve(options.public)
    faults = []
    with portal.chromium() as browser:
        for path in portal.spread(pages, 2):
            other = path.removeprefix("en/") if portal.edition(path) else "en/" + path
            url, top = reached(browser, address, path, scripts=True)
            if url != f"{other}#{PLACE}" or not 0 <= top < 200:
                faults.append(f"{path}#{PLACE}: leads to {url}, whose place is {top:.0f} px from the top")
            url, _ = reached(browser, address, path, scripts=False)
            if url != other:
                faults.append(f"{path}, without scripts: leads to {url}")
    print(*faults, f"switch: {len(faults)} faults", sep="\n")
    sys.exit(1 if faults else 0)


main()
