extension ChainDiagram.Connector {
  /// From the right sides of boxes to a common trunk in the gutter, and from there to the left sides of the next.
  init(fromRight sources: [Rect], toLeft targets: [Rect]) {
    let start = sources.map(\.maxX).max() ?? 0
    let end = targets.map(\.x).min() ?? start
    let trunk = (start + end) / 2
    let heights = (sources + targets).map(\.midY)
    var path = PathBuilder()
    for box in sources {
      path.move(to: Point(x: box.maxX, y: box.midY))
      path.line(to: Point(x: trunk, y: box.midY))
    }
    if let top = heights.min(), let bottom = heights.max(), bottom > top {
      path.move(to: Point(x: trunk, y: top))
      path.line(to: Point(x: trunk, y: bottom))
    }
    for box in targets {
      path.move(to: Point(x: trunk, y: box.midY))
      path.line(to: Point(x: box.x, y: box.midY))
    }
    self.path = path.text
    arrows = targets.map { Point(x: $0.x, y: $0.midY) }
  }

  /// From the bottom of one row straight down to the top of the next.
  init(fromBottom source: Rect, toTop target: Rect) {
    let end = Point(x: target.midX, y: target.y)
    path = PathBuilder.polyline([Point(x: source.midX, y: source.maxY), end])
    arrows = [end]
  }
}
