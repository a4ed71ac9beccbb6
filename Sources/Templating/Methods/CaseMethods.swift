extension Method {
  /// The methods that change the case of letters.
  static let cases = [
    Method("upper") { text, _ in try text.mapText { $0.uppercased() } },
    Method("lower") { text, _ in try text.mapText(\.lowered) },
    Method("capitalize") { text, _ in try text.mapText(\.capitalised) },
    Method("title") { text, _ in try text.mapText(\.titled) },
    Method("swapcase") { text, _ in try text.mapText(\.swappingCase) },
  ]
}

extension String {
  /// The text with the first letter of each run of letters in title case and the others in lower case.
  fileprivate var titled: String {
    let scalars = Array(unicodeScalars)
    return scalars.indices.map { place in
      let isInWord = place > 0 && scalars[place - 1].properties.isCased
      return isInWord ? scalars.lowerCase(place) : scalars[place].properties.titlecaseMapping
    }.joined()
  }

  fileprivate var swappingCase: String {
    let scalars = Array(unicodeScalars)
    return scalars.indices.map { place in
      let properties = scalars[place].properties
      return properties.isUppercase
        ? scalars.lowerCase(place) : properties.isLowercase ? properties.uppercaseMapping : String(scalars[place])
    }.joined()
  }
}
