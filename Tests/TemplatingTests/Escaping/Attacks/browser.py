#!/usr/bin/env python3
"""Opens the pages of the attack tables in Chromium, as HTML and as SVG, and fails if an attack succeeds in one of them.

An attack succeeds when a script of its data runs, or when its page has other elements or attributes than the page of
harmless data. Pages that the engine refuses to make are opened as Jinja2 makes them, to show that the check sees what it
is there to see: in each table some have to succeed.
"""
import json
import pathlib
import sys
import xml.dom.minidom

from playwright.sync_api import Error, sync_playwright

sys.path.append(str(pathlib.Path(__file__).parents[2] / "Corpus"))
from record import render

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'

# In every frame: attacks call alert, which reports them.
HOOKS = "for (const name of ['alert', 'prompt', 'confirm', 'msgbox']) window[name] = () => console.log('attack');"

# Does what a reader and time could do, then once more with what the browser makes of the page's own text.
TEMPT = """async () => {
  const tick = () => new Promise((done) => setTimeout(done));
  const tempt = async () => {
    for (const svg of document.querySelectorAll('svg')) svg.setCurrentTime?.(0.9);
    await tick();
    for (const element of [...document.querySelectorAll('*')]) {
      for (const event of ['load', 'error', 'focus', 'mouseover', 'toggle', 'beginEvent', 'submit'])
        element.dispatchEvent(new Event(event));
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
    }
    await tick();
  };
  await tempt();
  if (document.body) {
    document.body.innerHTML = document.body.innerHTML;
    await tempt();
  }
}"""

SHAPE = """() => {
  const shape = (root) => [...root.querySelectorAll('*')].map((element) =>
    [element.nodeName, [...element.attributes].map((attribute) => attribute.name).sort(),
      element.content instanceof DocumentFragment ? shape(element.content) : []]);
  return JSON.stringify(shape(document));
}"""


def harmless(value, words):
    """The same data with a plain word in place of each text, the same one for the same text; `words` has those to keep."""
    if isinstance(value, dict):
        return {key: harmless(item, words) for key, item in value.items()}
    if isinstance(value, list):
        return [harmless(item, words) for item in value]
    return words.setdefault(value, f"word{len(words)}") if isinstance(value, str) else value


def is_xml(text):
    try:
        return xml.dom.minidom.parseString(text) is not None
    except Exception:
        return False


class Browser:
    def __init__(self, chromium):
        self.context = chromium.new_context()
        self.context.add_init_script(HOOKS)
        self.context.route("**/*", self.answer)
        self.count, self.waiting = 0, False
        self.harmless, self.attacked = self.new_page(), self.new_page()

    def new_page(self):
        page = self.context.new_page()
        page.attacks = []
        page.on("console", lambda message: page.attacks.append(message) if message.text == "attack" else None)
        page.on("dialog", lambda dialog: (page.attacks.append(dialog), dialog.dismiss()))
        return page

    def answer(self, route):
        """Serves the text at hand once; all else that is asked for answers without content, so that the page stays."""
        if self.waiting and route.request.url == self.address:
            self.waiting = False
            route.fulfill(body=self.text, content_type=self.type)
        else:
            route.fulfill(status=204)

    def open(self, page, text, media_type):
        """Opens `text` in `page`; yields its elements and the names of their attributes."""
        self.count += 1
        self.address, self.waiting = f"http://page.test/{self.count}", True
        self.text, self.type = text.encode(), f"{media_type}; charset=utf-8"
        page.goto(self.address)
        return page.evaluate(SHAPE)

    def runs(self, page):
        """Whether the attack in `page` runs; leaving the page counts."""
        try:
            page.evaluate(TEMPT)
        except Error:
            return True
        return bool(page.attacks)

    def succeeds(self, attack, plain, media_type):
        """How the page `attack` succeeds, if `plain` is the same page with harmless data; or nothing."""
        page = self.attacked
        shape = self.open(page, attack, media_type)
        if self.runs(page):
            # It may go on, so it is not used again.
            self.attacked = self.new_page()
            page.close()
            return f"it runs as {media_type}"
        changes = shape != self.open(self.harmless, plain, media_type)
        return f"it adds elements or attributes as {media_type}" if changes else None


def result(browser, case):
    """How the attack of `case` succeeds as HTML or as SVG, or nothing."""
    words = {name: name for name in ["", *case.get("templates", {})]}
    pages = [case["expected"], render({**case, "data": harmless(case["data"], words)})["expected"]]
    drawings = [SVG.format(page) for page in pages]
    how = browser.succeeds(*pages, "text/html")
    return how or (browser.succeeds(*drawings, "image/svg+xml") if all(map(is_xml, drawings)) else None)


def check(browser, path):
    cases = [case for case in json.loads(path.read_text("utf-8")) if "expected" in case]
    results = [(case, result(browser, case)) for case in cases]
    faults = [f"{path.stem}: {case['name']}: {how}" for case, how in results if how and "stricter" not in case]
    refused = [how for case, how in results if "stricter" in case]
    caught = sum(how is not None for how in refused)
    held = len(cases) - len(refused) - len(faults)
    print(f"{path.stem}: {held} pages hold, {caught} of {len(refused)} refused pages would not")
    return faults + ([f"{path.stem}: no refused page is caught"] if refused and not caught else [])


def main():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        browser = Browser(chromium)
        faults = [fault for path in sorted(pathlib.Path(__file__).parent.glob("*.json")) for fault in check(browser, path)]
        chromium.close()
    sys.exit("\n".join(faults) if faults else 0)


main()
