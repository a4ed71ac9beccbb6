/// Which characters may not stand at the end or the beginning of a line (避头尾).
enum Kinsoku {
  /// Opening brackets and quotes, and signs that belong to the number after them: never at a line's end.
  static func opens(_ character: Character) -> Bool {
    "（《「『【〈〔“‘([{<￥$¥±第".contains(character)
  }

  /// Closing marks, stops and signs that belong to the number before them: never at a line's beginning.
  static func closes(_ character: Character) -> Bool {
    "，。、；：！？）》」』】〉〕”’…—·％%‰℃)]}>,.!?;:～".contains(character)
  }

  /// Characters of a word or number, which stay together.
  static func joins(_ character: Character) -> Bool {
    guard character.isASCII else { return character.isLetter && !character.isIdeographic }
    return character.isLetter || character.isNumber || "+-−.,_/&'".contains(character)
  }
}

extension Character {
  /// Whether lines may break on either side of the character: Chinese and Japanese writing, Hangul, full-width signs.
  var isIdeographic: Bool {
    GlyphWidth.of(self) == 1000
  }
}
