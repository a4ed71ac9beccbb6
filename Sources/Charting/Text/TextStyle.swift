/// The size and weight of text, as far as measuring needs them.
public struct TextStyle: Hashable, Sendable {
  /// In px of the viewBox.
  public let fontSize: Double
  /// From one baseline to the next, as a multiple of the font size; Noto Sans CJK's boxes take 1.448, and browsers
  /// round their two parts to whole px.
  public let lineHeight: Double
  /// Whether the text is set bold, which is wider.
  public let isBold: Bool

  /// A style of text.
  public init(fontSize: Double, lineHeight: Double = 1.5, isBold: Bool = false) {
    self.fontSize = fontSize
    self.lineHeight = lineHeight
    self.isBold = isBold
  }

  /// The same size, set bold.
  var bold: TextStyle { TextStyle(fontSize: fontSize, lineHeight: lineHeight, isBold: true) }

  /// From one baseline to the next, in px.
  public var lineAdvance: Double { fontSize * lineHeight }

  /// How far glyphs rise above the baseline, in px.
  var ascent: Double { fontSize * 0.86 }

  /// How far glyphs reach below the baseline, in px.
  var descent: Double { fontSize * 0.2 }

  /// From the top of a line to its baseline, in px: what a browser's box for Chinese text rises above it.
  public var lineAscent: Double { fontSize * 1.18 }

  /// From a line's visual middle down to its baseline, in px.
  var middleToBaseline: Double { fontSize * 0.35 }
}
