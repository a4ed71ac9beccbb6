/// The document, and the place in it, that states something.
public struct Citation: Sendable, Hashable {
  /// The document.
  public let source: Source.ID
  /// The place in it.
  public let locator: Locator

  /// A place in a document.
  public init(source: Source.ID, locator: Locator) {
    self.source = source
    self.locator = locator
  }
}

extension Citation: Comparable {
  /// Orders by source, then as the document runs.
  public static func < (left: Self, right: Self) -> Bool {
    (left.source, left.locator) < (right.source, right.locator)
  }
}
