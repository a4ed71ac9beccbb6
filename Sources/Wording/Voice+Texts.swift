import PlanModel

// Words put together, and times and places in words.
extension Voice {
  /// The items of a list: `甲、乙`, `A, B`.
  package func list(_ items: [String]) -> String {
    items.joined(separator: grammar.punctuation.listSeparator)
  }

  /// Clauses of one sentence: `甲，乙`, `A, B`.
  package func clauses(_ parts: [String]) -> String {
    parts.joined(separator: grammar.punctuation.comma)
  }

  /// Statements of one sentence, set further apart than clauses: `甲；乙`, `A; B`.
  package func statements(_ parts: [String]) -> String {
    parts.joined(separator: grammar.punctuation.semicolon)
  }

  /// Sentences, each with the full stop that it lacks.
  package func sentences(_ texts: [String]) -> String {
    let stop = grammar.punctuation.fullStop
    return texts.map { $0.hasSuffix(stop) ? $0 : $0 + stop }.joined(separator: grammar.punctuation.space)
  }

  /// A name and what it stands for: `甲：乙`, `A: B`.
  package func pair(_ name: String, _ value: String) -> String {
    name + grammar.punctuation.colon + value
  }

  /// A text in brackets, set off from what stands before it: `（甲）`, ` (A)`.
  package func bracketed(_ text: String) -> String {
    grammar.punctuation.brackets.open + text + grammar.punctuation.brackets.close
  }

  /// A text with an aside in brackets after it: `甲（乙）`, `A (B)`; either alone where the other is empty.
  package func annotated(_ text: String, with aside: String) -> String {
    if text.isEmpty || aside.isEmpty { return text + aside }
    return text + grammar.punctuation.brackets.open + aside + grammar.punctuation.brackets.close
  }

  /// What is measured in an area, within a sentence: `长春新区地区生产总值`, `GDP (Changchun New Area)`.
  package func name(of indicator: String, in area: String) -> String {
    grammar.name(of: indicator, in: area)
  }

  /// What is measured in an area, as a title: `长春新区 · 地区生产总值`.
  package func title(of indicator: String, in area: String) -> String {
    area + " · " + indicator
  }

  /// A text with its first letter raised, where the language has such letters.
  package func capitalized(_ text: String) -> String {
    grammar.capitalized(text)
  }

  /// How much room there is for a period.
  package enum PeriodLength: Sendable {
    /// In a table or beside a mark: `2023`, `2023-06`, `2021–2025`.
    case short
    /// In a sentence: `2023年6月`, `June 2023`.
    case long
  }

  /// A period, in digits alone where it is short.
  package func period(_ period: Period, _ length: PeriodLength) -> String {
    switch (length, period) {
    case (.long, _): grammar.period(period)
    case (.short, .span(let first, let last)): "\(first)–\(last)"
    case (.short, _): period.description
    }
  }

  /// A place in a document: `第3篇第1章第2节`, `专栏1第9项`, `第12段`; `Part 3, Chapter 1, Section 2`, `Box 1, item 9`,
  /// `para. 12`.
  package func place(_ locator: Locator) -> String {
    grammar.place(locator)
  }
}
