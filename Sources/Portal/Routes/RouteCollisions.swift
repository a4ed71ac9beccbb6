import Diagnostics

/// The addresses that two pages claim.
struct RouteCollisions {
  /// An error for each, with both places.
  let diagnostics: [Diagnostic]

  init(_ pages: [PageRecipe]) {
    let groups = Dictionary(grouping: pages, by: \.route)
    diagnostics = groups.filter { $0.value.count > 1 }.map { route, pages in Self.collision(route, pages) }.sorted()
  }

  private static func collision(_ route: Route, _ pages: [PageRecipe]) -> Diagnostic {
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
