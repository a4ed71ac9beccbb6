/// The words on an area of a map.
struct MapLabel {
  let name: [Label]
  let nameSize: Double
  let value: Label?

  /// The name and the value under it if both fit inside `polygon`, otherwise the name alone; nil if that does not fit.
  static func placed(name: String, value: String, in polygon: PlanePolygon, _ style: ChartStyle) -> MapLabel? {
    let long = style.label.balancedLines(of: name, width: style.label.width(of: name) * 0.6)
    let forms = [(style.label, [name]), (style.small, [name]), (style.small, long)]
    if !value.isEmpty {
      for (text, lines) in forms {
        if let label = placed(lines, value: value, in: polygon, text, style.small) { return label }
      }
    }
    return forms.lazy.compactMap { placed($1, value: nil, in: polygon, $0, style.small) }.first
  }

  private static func placed(
    _ lines: [String], value: String?, in polygon: PlanePolygon, _ nameStyle: TextStyle, _ valueStyle: TextStyle
  ) -> MapLabel? {
    let nameHeight = Double(lines.count) * nameStyle.lineAdvance
    let height = nameHeight + (value == nil ? 0 : valueStyle.lineAdvance)
    let width = max(lines.map(nameStyle.width).max() ?? 0, value.map(valueStyle.width) ?? 0)
    guard width > 0, let center = center(of: polygon, for: width / height) else { return nil }
    let room = Rect(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
    guard polygon.contains(room) else { return nil }
    let name = Label.block(lines, x: center.x, middle: room.y + nameHeight / 2, anchor: .middle, style: nameStyle)
    let valueLabel = value.map {
      Label(
        $0, x: center.x, middle: room.maxY - valueStyle.lineAdvance / 2, anchor: .middle, style: valueStyle)
    }
    return MapLabel(name: name, nameSize: nameStyle.fontSize, value: valueLabel)
  }

  /// Where a box that is `aspect` times as wide as high has most room: the pole of the polygon made narrower by that.
  private static func center(of polygon: PlanePolygon, for aspect: Double) -> Point? {
    let factor = min(max(aspect, 0.5), 5)
    return PoleOfInaccessibility.find(in: polygon.narrowed(by: factor), precision: 0.5)
      .map { Point(x: $0.x * factor, y: $0.y) }
  }
}
