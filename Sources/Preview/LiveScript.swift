import FoundationEssentials

/// What a page needs to follow the preview: all from this server, so that a strict content security policy holds.
enum LiveScript {
  static let eventsPath = "/__jindu/events"
  static let scriptPath = "/__jindu/preview.js"
  static let stylePath = "/__jindu/preview.css"

  /// The page with the script before its closing body tag, or at its end if it has none.
  static func inject(into page: Data, revision: String) -> Data {
    let element = Data("<script src=\"\(scriptPath)\" data-revision=\"\(revision)\" defer></script>\n".utf8)
    let lowercased = page.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    let end = lowercased.ranges(of: Array("</body".utf8)).last?.lowerBound ?? page.count
    return page.prefix(end) + element + page.dropFirst(end)
  }

  /// What stands in for a missing page if the site has no page for that.
  static let missingPage = """
    <!doctype html>
    <html lang="zh"><head><meta charset="utf-8"><title>404</title></head>
    <body><h1>404</h1><p>没有这个页面 · no such page</p></body></html>

    """

  /// Reloads a page that is out of date, and shows or takes away the overlay.
  static let script = """
    (() => {
      const revision = document.currentScript.dataset.revision;
      const host = document.createElement("div");
      const root = host.attachShadow({ mode: "open" });
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "\(stylePath)";
      const layer = document.createElement("div");
      layer.setAttribute("role", "alert");
      root.append(style, layer);
      const source = new EventSource("\(eventsPath)");
      const follow = (show) => (event) => {
        if (event.lastEventId !== revision) {
          source.close();
          location.reload();
        } else {
          show(event.data);
        }
      };
      source.addEventListener("good", follow(() => host.remove()));
      source.addEventListener("failed", follow((html) => {
        layer.innerHTML = html;
        document.body.append(host);
      }));
      addEventListener("pagehide", () => source.close());
      addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
    })();

    """

  /// The look of the overlay, in light and dark.
  static let style = """
    :host { color-scheme: light dark; }
    div {
      position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 2rem max(1rem, 6vw);
      background: light-dark(rgb(255 253 250 / .97), rgb(24 22 22 / .97)); color: light-dark(#1d1b1a, #ece7e2);
      font: 1rem/1.6 system-ui, "Noto Sans CJK SC", sans-serif;
    }
    h1 { font-size: 1.25rem; color: light-dark(#a4161a, #ff8a80); }
    h2 { font-size: 1rem; font-weight: normal; margin: 0; }
    section { margin: 1.25rem 0; padding-left: 1rem; border-left: .25rem solid light-dark(#c1121f, #ff6b6b); }
    section.warning { border-color: light-dark(#b7791f, #e9b44c); }
    p { margin: .25rem 0; }
    pre, code {
      font-family: "Noto Sans Mono CJK SC", "Sarasa Mono SC", ui-monospace, monospace; font-size: .9rem; tab-size: 8;
    }
    pre { overflow-x: auto; padding: .75rem; background: light-dark(#f2eeea, #2c2928); }
    mark { background: none; color: light-dark(#c1121f, #ff8a80); font-weight: bold; }
    .help { color: light-dark(#1b5e20, #a5d6a7); }

    """
}
