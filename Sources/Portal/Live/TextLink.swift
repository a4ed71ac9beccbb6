import Diagnostics

/// A link of a text to a page or file of the site, and where it was written.
struct TextLink: Sendable, Hashable {
  /// The address as it is written.
  let target: String
  let location: SourceLocation

  /// The address without its fragment and its query.
  var path: String { String(target.prefix { $0 != "#" && $0 != "?" }) }

  /// The place on the page, if one is named.
  var fragment: String? {
    guard let mark = target.firstIndex(of: "#") else { return nil }
    let place = target[target.index(after: mark)...]
    return place.isEmpty ? nil : String(place)
  }

  /// The error for a link that leads to none of `routes`; nil where it leads to one.
  func fault(among routes: Set<String>) -> Diagnostic? {
    guard !routes.contains(path) else { return nil }
    guard path.hasPrefix("/") else { return relative }
    return Diagnostic(
      .error, "dead-link", at: location, Text(zh: "没有页面“\(path)”", en: "there is no page '\(path)'"),
      help: nearestNameHelp(for: path, in: routes))
  }

  /// The error for a place that is none of `places`, those of its page; nil where it is one, or where none is named.
  func missingPlace(among places: Set<String>) -> Diagnostic? {
    guard let fragment, !places.contains(fragment) else { return nil }
    return Diagnostic(
      .error, "dead-fragment", at: location,
      Text(zh: "页面“\(path)”里没有位置“\(fragment)”", en: "the page '\(path)' has no place '\(fragment)'"),
      help: nearestNameHelp(for: fragment, in: places))
  }

  /// The error for an address that depends on the page a text stands on.
  private var relative: Diagnostic {
    Diagnostic(
      .error, "relative-link", at: location, Text(zh: "相对地址“\(target)”", en: "'\(target)' is a relative address"),
      help: Text(
        zh: "同一段文字可能出现在几个页面上；请写从 / 开始的地址", en: "the text may appear on several pages; write the address from / on"))
  }
}
