/// A template that was imported.
struct Module: Sendable {
  /// The template and what it extends.
  let programs: [Program]
  /// The contexts in which these ran; the last one counts first.
  let contexts: ClosedRange<Int>
  let body: Markup

  /// The lineage of its macros, if its template has no blocks.
  static let noBlocks = 0
}

/// What a template's names refer to: its own variables, then those of the context around it, then the data.
struct Context: Sendable {
  var variables = Map()
  /// The number of the context around it, or nil.
  var parent: Int?
  /// Whether the data of the render are visible; an import without context sees globals alone.
  let seesData: Bool
}
