import Diagnostics

extension Method {
  /// The methods that look for a part of text or replace it.
  static let searching = [
    Method("startswith", ["prefix", "start", "end"]) { text, arguments in
      try holds(text, arguments, "prefix") { $0.utf8.starts(with: $1.utf8) }
    },
    Method("endswith", ["suffix", "start", "end"]) { text, arguments in
      try holds(text, arguments, "suffix") { $0.ends(with: $1) }
    },
    Method("find", ["sub", "start", "end"]) { text, arguments in
      .int(try place(in: text, arguments, fromEnd: false) ?? -1)
    },
    Method("rfind", ["sub", "start", "end"]) { text, arguments in
      .int(try place(in: text, arguments, fromEnd: true) ?? -1)
    },
    Method("index", ["sub", "start", "end"]) { text, arguments in
      .int(try found(try place(in: text, arguments, fromEnd: false)))
    },
    Method("rindex", ["sub", "start", "end"]) { text, arguments in
      .int(try found(try place(in: text, arguments, fromEnd: true)))
    },
    Method("count", ["sub", "start", "end"]) { text, arguments in
      let (part, range) = (try arguments.string("sub"), try SearchRange(text, arguments))
      guard !part.isEmpty else { return .int(range.isBackwards ? 0 : range.scalars.count + 1) }
      return .int(range.count(of: part))
    },
    Method("replace", ["old", "new", "count"]) { text, arguments in
      let (old, new) = (try arguments.string("old"), try arguments.value("new"))
      let replacement = try text.isMarkup ? new.escaped().text : arguments.string("new")
      return text.sameKind(
        try text.printed().replacing(bytes: old, with: replacement, count: arguments.int("count", or: -1)))
    },
  ]

  /// Whether `test` holds for the text and the argument, or for one of the arguments in a tuple.
  private static func holds(
    _ text: Value, _ arguments: Arguments, _ parameter: String, _ test: (String, String) -> Bool
  ) throws -> Value {
    let range = try SearchRange(text, arguments)
    let searched = String(range.scalars)
    if case .tuple(let parts)? = arguments[parameter] {
      return .bool(parts.contains { part in part.text.map { test(searched, $0) } ?? false })
    }
    let part = try arguments.string(parameter)
    return .bool(!range.isBackwards && test(searched, part))
  }

  private static func place(in text: Value, _ arguments: Arguments, fromEnd: Bool) throws -> Int? {
    let range = try SearchRange(text, arguments)
    let part = try arguments.string("sub")
    return (fromEnd ? range.lastPlace(of: part) : range.firstPlace(of: part)).map { $0 + range.start }
  }

  private static func found(_ place: Int?) throws -> Int {
    guard let place else { throw RenderError.value(Text(zh: "找不到这一部分", en: "the part is not found")) }
    return place
  }
}

/// The characters that a search looks at, between the arguments `start` and `end`.
private struct SearchRange {
  let start: Int
  let scalars: ArraySlice<Unicode.Scalar>
  /// Whether the start lies behind the end, so that not even an empty part is found.
  let isBackwards: Bool

  init(_ text: Value, _ arguments: Arguments) throws {
    let all = Array(try text.printed().unicodeScalars)
    let bounds = SliceBounds(start: arguments["start"], end: arguments["end"], step: nil)
    let (first, last) = try bounds.range(of: all.count)
    start = first
    isBackwards = first > last
    scalars = isBackwards ? [] : all[first..<last]
  }

  /// Where `part` first occurs, counted in characters from the start of the range.
  func firstPlace(of part: String) -> Int? {
    isBackwards ? nil : Array(scalars).firstRange(of: Array(part.unicodeScalars), from: 0)?.lowerBound
  }

  /// Where `part` last occurs, which is where it first occurs when all is read backwards.
  func lastPlace(of part: String) -> Int? {
    guard !isBackwards else { return nil }
    let end = Array(scalars.reversed()).firstRange(of: part.unicodeScalars.reversed(), from: 0)?.upperBound
    return end.map { scalars.count - $0 }
  }

  /// How often `part` occurs without overlap.
  func count(of part: String) -> Int {
    let (all, part) = (Array(scalars), Array(part.unicodeScalars))
    var (count, place) = (0, 0)
    while let range = all.firstRange(of: part, from: place) {
      count += 1
      place = range.upperBound
    }
    return count
  }
}
