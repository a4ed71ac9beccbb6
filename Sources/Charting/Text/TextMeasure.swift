extension TextStyle {
  /// The width that `text` takes in px, with 3% slack for the fonts that readers have.
  ///
  /// O(length).
  public func width(of text: String) -> Double {
    width(ofThousandths: GlyphWidth.of(text))
  }

  /// Whether `text` takes no more than `width` px; a hundredth, which rounded coordinates may lose, is forgiven.
  public func fits(_ text: String, in width: Double) -> Bool {
    self.width(of: text) <= width + Self.tolerance
  }

  static let tolerance = 0.01

  /// The width of so many thousandths of an em.
  func width(ofThousandths thousandths: Int) -> Double {
    Double(thousandths) / 1000 * fontSize * (isBold ? 1.03 * 1.06 : 1.03)
  }
}
