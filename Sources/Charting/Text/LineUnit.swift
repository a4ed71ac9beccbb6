/// One of the smallest pieces of a text that a line may end after.
struct LineUnit: Equatable {
  /// The characters, with the spaces after them.
  private(set) var text = ""
  /// In thousandths of an em, with the spaces.
  private(set) var width = 0
  /// The part of the width that spaces at the end take, which a line does not need.
  private(set) var spaceWidth = 0

  /// What has been read of the piece, as far as the next break depends on it.
  private var state = State.other

  private enum State {
    /// Digits, or digits with 万 or 亿: a unit belongs to them.
    case number
    /// Anything else.
    case other
  }

  /// The pieces in order; joined they are the text, but for line breaks, which become spaces, and leading spaces.
  ///
  /// O(length).
  static func units(of text: String) -> [LineUnit] {
    var units: [LineUnit] = []
    var unit = LineUnit()
    var last: Unicode.Scalar?
    for character in text.drop(while: \.isWhitespace) {
      let character: Character = character.isWhitespace ? " " : character
      guard let scalar = character.unicodeScalars.first else { continue }
      if let last, mayBreak(after: last, before: scalar, unit.state) {
        units.append(unit)
        unit = LineUnit()
      }
      unit.append(character, scalar)
      last = scalar
    }
    return last == nil ? units : units + [unit]
  }

  private mutating func append(_ character: Character, _ scalar: Unicode.Scalar) {
    let added = GlyphWidth.of(scalar)
    text.append(character)
    width += added
    spaceWidth = scalar == " " ? spaceWidth + added : 0
    switch scalar {
    case "0"..."9": state = .number
    case "万", "亿": break
    default: state = .other
    }
  }

  private static func mayBreak(
    after left: Unicode.Scalar, before right: Unicode.Scalar, _ state: State
  ) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if Kinsoku.opens(left) || Kinsoku.closes(right) { return false }
    if Kinsoku.joins(left), Kinsoku.joins(right) { return false }
    return state != .number || !Kinsoku.isFullWidth(right)
  }
}
