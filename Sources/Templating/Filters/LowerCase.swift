extension String {
  /// The text in lower case, where a capital sigma that ends a word becomes `ς` as Python has it.
  var lowered: String { lowered(from: 0) }

  /// The characters from place `start` on in lower case; those before it only tell where words end.
  func lowered(from start: Int) -> String {
    let scalars = Array(unicodeScalars)
    guard scalars.contains("Σ") else { return Self(scalars.dropFirst(start)).lowercased() }
    return scalars.indices.dropFirst(start).map(scalars.lowerCase).joined()
  }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension [Unicode.Scalar] {
  /// The character at `place` in lower case.
  func lowerCase(_ place: Int) -> String {
    guard self[place] == "Σ" else { return self[place].properties.lowercaseMapping }
    return endsWord(place) ? "ς" : "σ"
  }

  /// Whether a letter stands before `place` and none behind it, marks that have no case aside.
  private func endsWord(_ place: Int) -> Bool {
    let before = self[..<place].last { !$0.properties.isCaseIgnorable }
    let after = self[(place + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }
}
