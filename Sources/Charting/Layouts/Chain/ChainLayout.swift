extension ChainDiagram {
  /// Lays the diagram out at `width` px: stages side by side, or one under the other if there is no room.
  ///
  /// - Throws: `ChartError` if there is neither a segment nor a leader, or if the width is too small.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    guard !spec.stages.isEmpty, !spec.leaders.isEmpty || spec.stages.contains(where: { !$0.nodes.isEmpty }) else {
      throw .noData
    }
    let hasRoom = width / Double(spec.stages.count) >= minimumWidth / 2
    return width >= spec.columnsFrom && hasRoom ? columns(spec, width: width) : rows(spec, width: width)
  }

  /// Stages one under the other, a connector from each to the next.
  private static func rows(_ spec: Spec, width: Double) -> Geometry {
    let style = spec.style
    let distance = style.gap * 4
    var stages: [StageGeometry] = []
    var top = edge
    for stage in spec.stages {
      let geometry = StageGeometry(stage, spec, x: edge, y: top, width: width - 2 * edge)
      stages.append(geometry)
      top = geometry.area.maxY + distance
    }
    let connectors = zip(stages, stages.dropFirst()).map { Connector(fromBottom: $0.area, toTop: $1.area) }
    let leaders = leaders(spec, y: top - distance + 2 * style.gap, width: width)
    return Geometry(
      size: Size(width: width, height: (leaders?.rect.maxY ?? top - distance) + edge), isStacked: true, stages: stages,
      connectors: connectors, leaders: leaders)
  }
}
