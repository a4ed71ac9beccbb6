/// The document, and the place in it, that states something.
public struct Citation: Sendable, Hashable {
  /// The document.
  public let source: Source.ID
  /// The place: `3.1.2` (part.chapter.section), `box-1/9` (box, row) or `p12` (paragraph).
  public let locator: String

  /// A place in a document.
  public init(source: Source.ID, locator: String) {
    self.source = source
    self.locator = locator
  }
}

extension Citation: Comparable {
  /// Orders by source, then as the document runs: `box-3/2` precedes `box-3/10`, and `3.2` precedes `3.10`.
  public static func < (left: Self, right: Self) -> Bool {
    left.source == right.source
      ? inDocumentOrder(left.locator) < inDocumentOrder(right.locator) : left.source < right.source
  }

  /// A text that sorts as the locator does when its numbers are read as numbers.
  private static func inDocumentOrder(_ locator: String) -> String {
    var result = ""
    var rest = locator[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isWholeNumber == first.isWholeNumber }
      rest = rest.dropFirst(run.count)
      result += first.isWholeNumber ? String(repeating: "0", count: max(0, 8 - run.count)) + run : run
    }
    return result
  }
}
