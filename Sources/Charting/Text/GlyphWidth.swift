/// The width of a character without a browser, in thousandths of an em.
enum GlyphWidth {
  /// The width of a text: the first scalar of a character decides, and what combines with it adds nothing.
  static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
      // Finding where characters end takes long, and most text needs no search.
      guard isAlone(scalar) else { return ofCharacters(text) }
      width += of(scalar)
    }
    return width
  }

  private static func ofCharacters(_ text: String) -> Int {
    text.reduce(0) { width, character in width + (character.unicodeScalars.first.map(of) ?? 0) }
  }

  /// Whether a scalar is known to be a character of its own beside any other that is; line breaks are, as to width.
  private static func isAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x2010...0x2027, 0x2212, 0x3001...0x3020, 0x4e00...0x9fff, 0xff01...0xff60: true
    default: false
    }
  }

  /// The width of a scalar that begins a character.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    switch code {
    case ..<0x80: return ascii[Int(code)]
    case ..<0xa0: return 0
    case 0x300...0x36f, 0x200b...0x200f, 0x2060...0x2064, 0xfe00...0xfe0f, 0xfeff: return 0
    case 0x2013, 0x2212: return 556
    default: return isWide(code) ? 1000 : widestLatinLetter
    }
  }

  /// The wider of Helvetica's and Noto Sans CJK's advance for each character from space to tilde, so that a label
  /// fits in whichever of the stack's fonts the reader has.
  private static let latin = [
    278, 323, 474, 556, 556, 921, 680, 278, 338, 338, 467, 584, 278, 347, 278, 392, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 728, 293, 535, 667, 556, 833,
    723, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
    556, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 500, 377, 607, 521, 802, 500, 521, 500, 338,
    270, 338, 584,
  ]

  /// The widths of ASCII; control characters have no width.
  private static let ascii = Array(repeating: 0, count: 0x20) + latin + [0]

  /// For accented Latin, Greek and Cyrillic, which labels seldom have.
  private static let widestLatinLetter = 667

  /// East Asian wide and full-width characters, and ambiguous ones that Chinese fonts make full-width (“”…·—①→).
  private static func isWide(_ code: UInt32) -> Bool {
    switch code {
    case 0xb0, 0xb1, 0xb7, 0xd7, 0xf7: true
    case 0x1100...0x115f, 0x2014...0x2027, 0x2030...0x203e, 0x2100...0x2bff: true
    case 0x2e80...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff: true
    case 0xfe10...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f000...0x3ffff: true
    default: false
    }
  }
}
