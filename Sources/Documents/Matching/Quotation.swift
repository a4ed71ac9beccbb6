import PlanModel

/// What a row of Content takes from a document.
struct Quotation: Sendable {
  /// What is taken.
  enum Content: Sendable, Hashable {
    /// A figure, as the column of this name says it: it must stand in the document.
    case figure(String, column: String)
    /// A name, which may be shortened: figures in it are accounted for where it is found.
    case name(String)
    /// No words: the place alone must exist.
    case nothing
  }

  let content: Content
  let citation: Citation
  let origin: Origin

  init(_ content: Content, _ citation: Citation, _ origin: Origin) {
    self.content = content
    self.citation = citation
    self.origin = origin
  }

  /// A figure, if there is one.
  init(printed: String?, column: String = "printed", _ citation: Citation, _ origin: Origin) {
    self.init(printed.map { .figure($0, column: column) } ?? .nothing, citation, origin)
  }

  /// What is to be looked for in the document.
  var words: PrintedWords? {
    switch content {
    case .figure(let words, _), .name(let words): PrintedWords(words)
    case .nothing: nil
    }
  }
}

extension Plan {
  /// Everything that Content takes from documents, kind by kind.
  var quotations: [Quotation] {
    let observed = series.values.flatMap { $0.observations + $0.superseded }
    return observed.map { Quotation(printed: $0.quantity?.printed, $0.citation, $0.origin) }
      + targets.map { Quotation(printed: $0.printed, $0.citation, $0.origin) }
      + milestones.map { Quotation(printed: $0.printed, $0.citation, $0.origin) }
      + projects.map { Quotation(printed: $0.investment, column: "investment", $0.citation, $0.origin) }
      + projects.map { Quotation(.name($0.name.original.text), $0.citation, $0.origin) }
      + untracked.map { Quotation(printed: $0.printed, $0.citation, $0.origin) }
      + areas.compactMap { area in area.citation.map { Quotation(.nothing, $0, area.origin) } }
      + chains.map { Quotation(.nothing, $0.citation, $0.origin) }
      + campaigns.map { Quotation(.nothing, $0.citation, $0.origin) }
  }
}
