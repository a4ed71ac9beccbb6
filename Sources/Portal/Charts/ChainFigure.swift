import Charting
import PlanModel
import Templating

extension Edition {
  /// The stages of `chain` and who leads it; a chain without segments is drawn as its name, and the note says so.
  func chainDiagram(_ chain: Chain) -> ChartFigure {
    let count = { (stage: Chain.Segment.Stage) in "\(chain.segments.filter { $0.stage == stage }.count)" }
    let spec = ChainDiagram.Spec(
      stages: stages(of: chain), leaders: chain.leaders, leadersTitle: locale(.leaders), emptyText: locale(.stageEmpty))
    let isEmpty = chain.segments.isEmpty
    return figure(
      .chain, named: "chain", title: locale(.chainDiagram, ["name": chain.name]),
      description: isEmpty
        ? chain.name + "：" + locale(.chainEmpty)
        : locale(
          .chainSentence,
          [
            "name": chain.name, "upstream": count(.upstream), "midstream": count(.midstream),
            "downstream": count(.downstream),
          ]),
      note: isEmpty ? locale(.chainEmpty) : nil,
      table: ChartTable(
        columns: [locale(.columnStage), locale(.columnSegment), locale(.columnItems)],
        rows: chain.segments.map { [name(of: $0.stage), $0.name, $0.items.joined(separator: "、")] }
          + (chain.leaders.isEmpty ? [] : [[locale(.leaders), "–", chain.leaders.joined(separator: "、")]])),
      outline: outline(of: chain), citing: [chain.citation]
    ) { width throws(ChartError) in
      drawing(try ChainDiagram.layout(spec, width: width))
    }
  }

  private func outline(of chain: Chain) -> [ChartOutline] {
    let stages = Chain.Segment.Stage.allCases.map { stage in
      let segments = chain.segments.filter { $0.stage == stage }
      return ChartOutline(name(of: stage), segments.map { ChartOutline($0.name, $0.items.map { ChartOutline($0) }) })
    }
    let leaders = ChartOutline(locale(.leaders), chain.leaders.map { ChartOutline($0) })
    return (stages + [leaders]).filter { !$0.entries.isEmpty }
  }

  private func stages(of chain: Chain) -> [ChainDiagram.Stage] {
    guard !chain.segments.isEmpty else {
      return [
        ChainDiagram.Stage(
          id: chain.id.rawValue, title: chain.group,
          nodes: [ChainDiagram.Node(id: chain.id.rawValue, name: chain.name)])
      ]
    }
    return Chain.Segment.Stage.allCases.map { stage in
      let segments = chain.segments.filter { $0.stage == stage }
      return ChainDiagram.Stage(
        id: stage.rawValue, title: name(of: stage),
        nodes: segments.map { ChainDiagram.Node(id: $0.name, name: $0.name, items: $0.items) })
    }
  }

  private func name(of stage: Chain.Segment.Stage) -> String {
    switch stage {
    case .upstream: locale(.upstream)
    case .midstream: locale(.midstream)
    case .downstream: locale(.downstream)
    }
  }

  private func drawing(_ diagram: ChainDiagram.Geometry) -> ChartDrawing {
    ChartDrawing(
      size: diagram.size,
      marks: [
        "stacked": .bool(diagram.isStacked), "leaders": Value(diagram.leaders?.shape),
        "stages": .list(diagram.stages.map(\.shape)),
        "connectors": .list(
          diagram.connectors.map { ["path": .string($0.path), "arrows": .list($0.arrows.map(\.shape))] }),
      ])
  }
}

extension ChainDiagram.StageGeometry {
  fileprivate var shape: Value {
    ["title": .shapes(title), "boxes": .list(boxes.map(\.shape)), "placeholder": Value(placeholder?.shape)]
  }
}

extension ChainDiagram.TextBox {
  fileprivate var shape: Value {
    ["rect": rect.shape, "title": .shapes(title), "lines": .shapes(items.flatMap { $0 })]
  }
}
