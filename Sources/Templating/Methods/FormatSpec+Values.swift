import Diagnostics

extension FormatSpec {
  /// `value` in this layout; throws if the layout is not for values of its type.
  func format(_ value: Value) throws -> String {
    if isEmpty { return try value.printed() }
    if let text = value.text { return try format(text) }
    if case .float(let number) = value { return try format(number) }
    guard let whole = value.integer else { throw RenderError.unsupported("format", value) }
    return try "eEfFgG%".unicodeScalars.contains(type ?? "d") ? format(Double(whole)) : format(whole)
  }

  private func format(_ text: String) throws -> String {
    guard type == nil || type == "s", sign == nil, !isAlternate, grouping == nil else { throw Self.fault }
    guard alignment != "=" || fill == "0" else { throw Self.fault }
    let cut = precision.map { String(text.unicodeScalars.prefix($0)) } ?? text
    return pad(cut, alignment == "=" ? "<" : alignment ?? "<")
  }

  private func format(_ whole: Int) throws -> String {
    let bases: [Unicode.Scalar: Int] = ["d": 10, "b": 2, "o": 8, "x": 16, "X": 16]
    guard precision == nil, let base = bases[type ?? "d"] else { throw Self.fault }
    let digits = String(whole.magnitude, radix: base, uppercase: type == "X")
    let prefix = isAlternate && base != 10 ? "0" + String(type ?? "x") : ""
    return try layOut(digits, prefix: prefix, isNegative: whole < 0, groups: base == 10 ? 3 : 4)
  }

  private func format(_ number: Double) throws -> String {
    let isNegative = number.sign == .minus && !number.isNaN
    let magnitude = number.magnitude
    switch type {
    case nil where precision == nil: return try layOut(magnitude.shortestText, isNegative: isNegative)
    case "e"?, "E"?, "f"?, "F"?, "g"?, "G"?:
      return try layOut(directive(magnitude, type ?? "g"), isNegative: isNegative)
    case "%"?: return try layOut(directive(magnitude * 100, "f") + "%", isNegative: isNegative)
    default: throw Self.fault
    }
  }

  private func directive(_ magnitude: Double, _ letter: Unicode.Scalar) -> String {
    magnitude.formatted("%\(isAlternate ? "#" : "").\(precision ?? 6)\(letter)")
  }

  /// Puts sign, prefix, groups and padding around the digits of a number.
  private func layOut(_ digits: String, prefix: String = "", isNegative: Bool, groups: Int = 3) throws -> String {
    let lead = (isNegative ? "-" : sign.map { $0 == "-" ? "" : String($0) } ?? "") + prefix
    guard alignment == "=" else { return pad(lead + grouped(digits, groups), alignment ?? ">") }
    // Python groups the zeros it pads with, too.
    guard grouping == nil else { throw Self.fault }
    return lead + String(repeating: String(fill ?? " "), count: max(0, width - lead.count - digits.count)) + digits
  }

  /// The digits before the point in groups of `size`.
  private func grouped(_ digits: String, _ size: Int) -> String {
    guard let grouping else { return digits }
    let whole = Array(digits.prefix { $0.isHexDigit })
    let groups = stride(from: whole.count, to: 0, by: -size).map { String(whole[max(0, $0 - size)..<$0]) }
    return groups.reversed().joined(separator: String(grouping)) + digits.dropFirst(whole.count)
  }

  private func pad(_ text: String, _ alignment: Unicode.Scalar) -> String {
    let missing = max(0, width - text.unicodeScalars.count)
    let before = alignment == ">" ? missing : alignment == "^" ? missing / 2 : 0
    return String(repeating: String(fill ?? " "), count: before) + text
      + String(repeating: String(fill ?? " "), count: missing - before)
  }
}
