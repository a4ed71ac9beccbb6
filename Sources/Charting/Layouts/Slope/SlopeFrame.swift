extension Slope {
  /// The scales, and the room for words on both sides.
  struct Frame {
    let size: Size
    let x: PointScale
    let y: LinearScale
    let format: NumberFormat
    let leftRoom: Double
    let rightRoom: Double
    /// From a mark to its words.
    let wordDistance: Double
    private let namesBothSides: Bool

    init(_ spec: Spec, width: Double) {
      let style = spec.style
      let values = spec.lines.flatMap { [$0.first, $0.second] }.flatMap { [$0.low, $0.high] }
      let format = spec.format ?? .fitting(values)
      let namesBothSides = width >= style.narrowWidth
      let rooms = Side.allCases.map { side in
        let hasName = namesBothSides || side == .second
        return spec.lines.map { style.small.width(of: Self.words($0, side, format, hasName: hasName)) }.max() ?? 0
      }
      let needed = Double(spec.lines.count) * style.small.lineAdvance
      let fitting = min(max(width * 0.5, 220, needed), 720)
      let height = max(spec.height ?? fitting + style.small.lineAdvance + 2 * style.gap, 120)
      let top = style.small.lineAdvance + style.gap

      self.format = format
      self.namesBothSides = namesBothSides
      wordDistance = style.markRadius + 2 * style.gap
      leftRoom = min(rooms[0], width * 0.3)
      rightRoom = min(rooms[1], width * 0.4)
      size = Size(width: width, height: height)
      x = PointScale(count: 2, from: leftRoom + wordDistance, to: width - rightRoom - wordDistance)
      y = LinearScale(
        domain: Ticks.widened((values.min() ?? 0)...(values.max() ?? 1)), from: height - style.small.lineAdvance / 2,
        to: top + style.small.lineAdvance / 2)
      self.top = top
    }

    /// Under the words for the times.
    let top: Double
    /// The lower end of the times' lines.
    var bottom: Double { size.height }

    /// Where a line's value stands at one of the times.
    func place(_ line: SlopeLine, _ side: Side) -> Point {
      Point(x: x(side.rawValue), y: y(line[side].middle))
    }

    /// The words at one of a line's ends.
    func words(_ line: SlopeLine, _ side: Side) -> String {
      Self.words(line, side, format, hasName: namesBothSides || side == .second)
    }

    private static func words(_ line: SlopeLine, _ side: Side, _ format: NumberFormat, hasName: Bool) -> String {
      switch side {
      case .first:
        let value = line.texts?.first ?? format(line.first)
        return hasName ? line.name + " " + value : value
      case .second:
        return (line.texts?.second ?? format(line.second)) + " " + line.name
      }
    }
  }
}
