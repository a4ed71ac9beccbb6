extension ShareCard {
  private static let margin = 64.0
  private static let width = size.width - 2 * margin
  private static let smallSize = 26.0

  /// Lays a card out: each text in the largest of its sizes that shows it whole, otherwise cut with `…`.
  ///
  /// - Throws: `ChartError` if the strip has no key, or counts that cannot be drawn.
  public static func layout(_ spec: Spec) throws(ChartError) -> Geometry {
    let site = block(spec.site, top: 52, height: 36, sizes: [smallSize])
    let title = block(spec.title, top: 104, height: 170, sizes: [68, 58, 48, 40], isBold: true)
    let date = block(spec.date, top: 556, height: 36, sizes: [smallSize])
    let strip = try strip(spec.highlight)
    let (figure, caption) = figure(spec.highlight)
    let low = strip?.place.y ?? caption.top ?? figure.top ?? 540
    let high = (title.bottom ?? 104) + 20
    let sentence = block(spec.sentence, top: high, height: low - 24 - high, sizes: [38, 34, 30, 26])
    return Geometry(
      site: site, title: title, sentence: sentence, figure: figure, caption: caption, strip: strip, date: date)
  }

  /// The text from `top` on, in the first of `sizes` that needs no more than `height`, or in the last of them.
  private static func block(
    _ text: String, top: Double, height: Double, sizes: [Double], isBold: Bool = false
  ) -> Block {
    var block = Block(fontSize: sizes.first ?? smallSize, lines: [])
    for size in sizes {
      let style = TextStyle(fontSize: size, lineHeight: 1.35, isBold: isBold)
      let room = max(Int(height / style.lineAdvance), 1)
      let whole = style.lines(of: text, width: width)
      let lines = whole.count > room ? style.lines(of: text, width: width, maximumLines: room) : whole
      block = Block(
        fontSize: size,
        lines: Label.block(lines, x: margin, firstBaseline: top + style.ascent, style: style))
      if whole.count <= room { break }
    }
    return block
  }

  private static func figure(_ highlight: Highlight) -> (figure: Block, caption: Block) {
    guard case .figure(let text, let caption) = highlight else {
      return (Block(fontSize: smallSize, lines: []), Block(fontSize: smallSize, lines: []))
    }
    return (
      block(text, top: 408, height: 132, sizes: [96, 72, 54, 40], isBold: true),
      block(caption, top: 366, height: 36, sizes: [smallSize])
    )
  }

  private static func strip(_ highlight: Highlight) throws(ChartError) -> Strip? {
    guard case .strip(let segments, let entries) = highlight else { return nil }
    let text = TextStyle(fontSize: smallSize)
    let style = ChartStyle(label: text, small: text, gap: 10)
    let spec = StatusStrip.Spec(
      segments: segments, height: 60, spacing: 4, minimumSegmentWidth: 40, style: style)
    let bar = try StatusStrip.layout(spec, width: width)
    let key = try Legend.layout(entries, width: width, style: style)
    let keyTop = 548 - key.size.height
    return Strip(
      place: Point(x: margin, y: keyTop - 76), bar: bar, keyPlace: Point(x: margin, y: keyTop), key: key,
      fontSize: smallSize)
  }
}

extension ShareCard.Block {
  /// The upper side of the first line.
  fileprivate var top: Double? { lines.first?.box.y }
  /// The lower side of the last line.
  fileprivate var bottom: Double? { lines.last?.box.maxY }
}
