import Diagnostics
import PlanModel

/// The addresses of all pages and files: each belongs to one of them only.
struct RouteTable: Sendable {
  /// Every address.
  let paths: Set<String>
  /// Errors for addresses that two pages claim, with both places.
  let collisions: [Diagnostic]

  init(_ pages: [Page], files: [Route]) {
    let groups = Dictionary(grouping: pages, by: \.route)
    paths = Set(pages.map(\.route.path) + files.map(\.path))
    collisions = groups.filter { $0.value.count > 1 }.map { route, pages in Self.collision(route, pages) }.sorted()
  }

  private static func collision(_ route: Route, _ pages: [Page]) -> Diagnostic {
    let places = pages.compactMap(\.origin).map { SourceLocation(path: $0.path, line: $0.line) }.sorted()
    let message =
      places.count == pages.count
      ? Text(zh: "两个页面的地址都是“\(route.path)”", en: "two pages have the address '\(route.path)'")
      : Text(
        zh: "地址“\(route.path)”是门户自己的页面，不能再用", en: "the address '\(route.path)' belongs to a page of the portal itself")
    return Diagnostic(
      .error, "duplicate-route", at: places.last, message,
      help: Text(zh: "请改文件名", en: "rename the file"),
      notes: places.dropLast().map {
        Diagnostic.Note(at: $0, Text(zh: "另一个在这里", en: "the other one is here"))
      })
  }
}
