extension ChainDiagram {
  /// Around the diagram, in px, so that outlines are not cut off.
  static let edge = 1.0

  /// Stages side by side: equal columns, boxes one under the other, connectors in the gutters.
  static func columns(_ spec: Spec, width: Double) -> Geometry {
    let style = spec.style
    let gutter = style.gap * 6
    let count = Double(spec.stages.count)
    let column = (width - 2 * edge - gutter * (count - 1)) / count
    let drafts = spec.stages.enumerated().map { index, stage in
      StageGeometry(stage, spec, x: edge + Double(index) * (column + gutter), y: edge, width: column)
    }
    // All columns begin at one height, whatever their titles need, and short columns are centred.
    let boxTop = drafts.compactMap { $0.allBoxes.first?.rect.y }.max() ?? 0
    let bottom = drafts.map { boxTop + $0.boxesHeight }.max() ?? boxTop
    let stages = drafts.map { $0.settled(boxTop: boxTop, bottom: bottom) }
    let connectors = zip(stages, stages.dropFirst()).map { one, next in
      Connector(fromRight: one.allBoxes.map(\.rect), toLeft: next.allBoxes.map(\.rect))
    }
    let leaders = leaders(spec, y: bottom + 2 * style.gap, width: width)
    return Geometry(
      size: Size(width: width, height: (leaders?.rect.maxY ?? bottom) + edge), isStacked: false, stages: stages,
      connectors: connectors, leaders: leaders)
  }

  /// The strip under the stages; nil without leaders.
  static func leaders(_ spec: Spec, y: Double, width: Double) -> TextBox? {
    guard !spec.leaders.isEmpty else { return nil }
    return TextBox(
      id: "", title: spec.leadersTitle, items: [spec.leaders], x: edge, y: y, width: width - 2 * edge,
      style: spec.style)
  }
}

extension ChainDiagram.StageGeometry {
  /// The segments' boxes, or their placeholder.
  var allBoxes: [ChainDiagram.TextBox] { boxes + (placeholder.map { [$0] } ?? []) }

  /// From the first box's top to the last one's bottom.
  var boxesHeight: Double { area.maxY - (allBoxes.first?.rect.y ?? area.maxY) }

  /// A stage at a place, its boxes right under its title.
  init(_ stage: ChainDiagram.Stage, _ spec: ChainDiagram.Spec, x: Double, y: Double, width: Double) {
    let style = spec.style
    let lines = style.strong.lines(of: stage.title, width: width, maximumLines: 2)
    let first = y + style.strong.lineAscent
    title = Label.block(lines, x: x, firstBaseline: first, style: style.strong)
    var top = y + Double(lines.count) * style.strong.lineAdvance + style.gap
    var boxes: [ChainDiagram.TextBox] = []
    for node in stage.nodes {
      let box = ChainDiagram.TextBox(
        id: node.id, title: node.name, items: node.items, x: x, y: top, width: width, style: style)
      boxes.append(box)
      top = box.rect.maxY + style.gap * 4 / 3
    }
    id = stage.id
    self.boxes = boxes
    placeholder =
      boxes.isEmpty
      ? ChainDiagram.TextBox(id: "", title: "", items: [spec.missingText], x: x, y: top, width: width, style: style)
      : nil
    let bottom = (boxes.last ?? placeholder)?.rect.maxY ?? top
    area = Rect(x: x, y: y, width: width, height: bottom - y)
  }

  /// The same stage with its boxes in the middle between `boxTop` and `bottom`.
  func settled(boxTop: Double, bottom: Double) -> ChainDiagram.StageGeometry {
    let own = allBoxes.first?.rect.y ?? boxTop
    let distance = boxTop - own + (bottom - boxTop - boxesHeight) / 2
    return ChainDiagram.StageGeometry(
      id: id, title: title, area: Rect(x: area.x, y: area.y, width: area.width, height: bottom - area.y),
      boxes: boxes.map { $0.moved(down: distance) }, placeholder: placeholder?.moved(down: distance))
  }
}
