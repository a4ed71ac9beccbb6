/// A place in a document, as data files write it.
enum Locator: Sendable, Hashable {
  /// `p12`: the twelfth block of the file.
  case paragraph(Int)
  /// `3.1.2`: part, chapter and section; fewer numbers mean all that is below.
  case section([Int])
  /// `box-1`, or `box-1/9` for one item of it.
  case box(Int, item: Int?)

  /// A locator from its text; nil if it is written in no known way.
  init?(_ text: String) {
    if text.hasPrefix("box-") {
      let parts = text.dropFirst(4).split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(parts.count), let box = parts[0], parts.count == 1 || parts[1] != nil else { return nil }
      self = .box(box, item: parts.count == 2 ? parts[1] : nil)
    } else if text.hasPrefix("p") {
      guard let number = Int(text.dropFirst()) else { return nil }
      self = .paragraph(number)
    } else {
      let numbers = text.split(separator: ".", omittingEmptySubsequences: false).compactMap { Int($0) }
      guard numbers.map(String.init).joined(separator: ".") == text, !numbers.isEmpty else { return nil }
      self = .section(numbers)
    }
  }

  /// This place and every place that it is part of.
  var enclosing: [Locator] {
    switch self {
    case .paragraph: [self]
    case .section(let numbers): numbers.indices.map { .section(Array(numbers[...$0])) }
    case .box(let box, let item): item == nil ? [self] : [self, .box(box, item: nil)]
    }
  }
}

extension Locator: CustomStringConvertible {
  /// The locator as data files write it.
  var description: String {
    switch self {
    case .paragraph(let number): "p\(number)"
    case .section(let numbers): numbers.map(String.init).joined(separator: ".")
    case .box(let box, let item): "box-\(box)" + (item.map { "/\($0)" } ?? "")
    }
  }
}
