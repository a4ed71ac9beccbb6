#!/usr/bin/env python3
"""Opens every page and every chart file of the published portal in Chromium and measures the browser's own boxes.

Fails where a chart's text leaves its drawing or lies over another, where an element cuts its text off, and where a page
scrolls sideways. With --sample it opens that many pages and files. Usage: boxes.py [--sample N] [PUBLIC]
"""
import collections
import sys

import portal

# Where readers meet pages: how the browser is set up, and which pages are opened (every nth).
PLACES = {
    "phone": (dict(width=390), 1),
    "desk": (dict(width=1440), 1),
    "phone, dark": (dict(width=390, color_scheme="dark"), 20),
    "desk, dark": (dict(width=1440, color_scheme="dark"), 20),
    "desk, zoom at 200%": (dict(width=720), 8),
    "narrowest phone": (dict(width=320), 8),
    "phone, right to left": (dict(width=390, direction="rtl"), 8),
    "desk, right to left": (dict(width=1440, direction="rtl"), 8),
    "paper": (dict(width=672, media="print"), 8),
    "desk, more contrast": (dict(width=1440, contrast="more"), 20),
    "phone, forced colours": (dict(width=390, forced_colors="active"), 20),
}

# The same for readers who have set their browser's text to twice its size.
LARGE = {
    "phone, text at 200%": (dict(width=390), 8),
    "desk, text at 200%": (dict(width=1440), 8),
}

# All faults of a page, each as one line. What differs by less than half a px the eye does not see.
FAULTS = """() => {
  const faults = [], slack = 0.5;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const over = (a, b) => Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  const name = (svg) => svg.closest('figure')?.id || svg.getAttribute('class') || 'file';

  for (const svg of document.querySelectorAll('svg:not(svg svg)')) {
    if (!shown(svg)) continue;
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].filter((text) => shown(text) && text.textContent.trim())
      .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }));
    for (const { words, box } of texts) {
      const out = Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom);
      if (out > slack) faults.push(`outside ${name(svg)}: "${words}" by ${out.toFixed(1)}`);
    }
    texts.forEach((one, index) => texts.slice(index + 1).forEach((other) => {
      const depth = over(one.box, other.box);
      if (depth > slack) faults.push(`overlap ${name(svg)}: "${one.words}" "${other.words}" by ${depth.toFixed(1)}`);
    }));
  }

  for (const element of document.body?.querySelectorAll('*') ?? []) {
    if (element.closest('svg') || !shown(element)) continue;
    const style = getComputedStyle(element);
    // What is kept for screen readers alone is cut off on purpose.
    if (style.clipPath !== 'none' || element.matches('textarea')) continue;
    const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
    if ((cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1))
      faults.push(`clipped <${element.localName} class="${element.className}">`);
  }

  const root = document.scrollingElement;
  if (root instanceof HTMLElement && root.scrollWidth > innerWidth + slack)
    faults.push(`sideways by ${(root.scrollWidth - innerWidth).toFixed(0)}`);
  return faults;
}"""


def check(browser, address, visits):
    """Opens every path of `visits` in its places, and prints its faults; returns how many there are."""
    opened, found = collections.Counter(), collections.Counter()
    page = browser.new_page()
    for path, places in visits:
        page.goto(address + path)
        for place, options in places.items():
            portal.set_up(page, **options)
            faults = page.evaluate(FAULTS)
            opened[place] += 1
            found[place] += len(faults)
            for fault in faults:
                print(f"{path}, {place}: {fault}")
    for place, count in opened.items():
        print(f"{place}: {count} opened, {found[place]} faults", flush=True)
    return found.total()


def visits(pages, places):
    """Every page with the places where it is opened, the gallery in all; pages that are opened nowhere are left out."""
    every = [(path, {place: options for place, (options, nth) in places.items()
                     if number % nth == 0 or portal.kind(path)[0] == "gallery"})
             for number, path in enumerate(pages)]
    return [(path, places) for path, places in every if places]


def main():
    options = portal.arguments(__doc__)
    pages, files = portal.files(options.public, "*.html"), portal.files(options.public, "charts/**/*.svg")
    if options.sample:
        pages, files = portal.sample(pages, options.sample), portal.spread(files, options.sample)
    files = [(path, {"file": dict(width=1440)}) for path in files]
    address = portal.serve(options.public)
    sizes = [([], visits(pages, PLACES) + files), (["--blink-settings=defaultFontSize=32"], visits(pages, LARGE))]
    count = 0
    for settings, paths in sizes:
        with portal.chromium(*settings) as browser:
            count += check(browser, address, paths)
    sys.exit(f"{count} faults" if count else 0)


main()
