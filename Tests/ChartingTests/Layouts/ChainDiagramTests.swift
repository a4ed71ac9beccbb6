import Charting
import Testing

@Suite struct ChainDiagramTests {
  private func stage(_ id: String, nodes: Int, items: Int = 3) -> ChainDiagram.Stage {
    ChainDiagram.Stage(
      id: id, title: "产业链\(id)",
      nodes: (0..<nodes).map { node in
        ChainDiagram.Node(
          id: "\(id)-\(node)", name: "新能源汽车动力电池及关键材料",
          items: (0..<items).map { "正极材料、负极材料、隔膜与电解液（第\($0)类）" })
      })
  }

  private func layout(_ stages: [ChainDiagram.Stage], width: Double) throws -> ChainDiagram.Geometry {
    let spec = ChainDiagram.Spec(stages: stages, leaders: "一汽集团、长春轨道客车、长光卫星", leadersTitle: "链主企业")
    return try ChainDiagram.layout(spec, width: width)
  }

  @Test("wide diagrams set stages side by side, narrow ones one under the other")
  func orientation() throws {
    let stages = [stage("上游", nodes: 1), stage("中游", nodes: 1), stage("下游", nodes: 1)]
    let wide = try layout(stages, width: 900)
    #expect(!wide.isStacked)
    #expect(wide.stages.map(\.area.x) == wide.stages.map(\.area.x).sorted())
    let narrow = try layout(stages, width: 390)
    #expect(narrow.isStacked)
    #expect(zip(narrow.stages, narrow.stages.dropFirst()).allSatisfy { $0.area.maxY < $1.area.y })
  }

  @Test("text keeps inside its box and boxes keep apart", arguments: [200.0, 390, 599, 600, 768, 1200])
  func boxes(width: Double) throws {
    let diagram = try layout([stage("上游", nodes: 3), stage("中游", nodes: 1), stage("下游", nodes: 7)], width: width)
    let boxes = diagram.stages.flatMap(\.boxes) + [diagram.leaders].compactMap { $0 }
    for (index, box) in boxes.enumerated() {
      for label in box.title + box.items.flatMap({ $0 }) { #expect(box.rect.contains(label.box)) }
      for other in boxes[(index + 1)...] { #expect(!box.rect.overlaps(other.rect)) }
    }
    expectInside(boxes.map(\.rect), diagram.size)
    expectReadable(boxes.flatMap { $0.title + $0.items.flatMap { $0 } }, in: diagram.size)
  }

  @Test("each stage is connected to the next, with an arrow at each box")
  func connectors() throws {
    let stages = [stage("上游", nodes: 2), stage("中游", nodes: 1), stage("下游", nodes: 3)]
    let diagram = try layout(stages, width: 900)
    #expect(diagram.connectors.map(\.arrows.count) == [1, 3])
    for (connector, stage) in zip(diagram.connectors, diagram.stages.dropFirst()) {
      #expect(connector.arrows == stage.boxes.map { Point(x: $0.rect.x, y: $0.rect.midY) })
    }
    #expect(try layout(stages, width: 390).connectors.map(\.arrows.count) == [1, 1])
  }

  @Test("connectors run horizontally or vertically only")
  func orthogonal() throws {
    let diagram = try layout([stage("上游", nodes: 2), stage("中游", nodes: 3)], width: 900)
    for piece in diagram.connectors.flatMap({ $0.path.split(separator: "M") }) {
      let ends = piece.split(separator: "L").map { $0.split(separator: ",") }
      #expect(ends.count == 2 && (ends[0][0] == ends[1][0] || ends[0][1] == ends[1][1]))
    }
  }

  @Test("a stage without segments has a placeholder and keeps its connectors", arguments: [390.0, 900])
  func emptyStage(width: Double) throws {
    let diagram = try layout([stage("上游", nodes: 2), stage("中游", nodes: 0), stage("下游", nodes: 1)], width: width)
    #expect(diagram.stages[1].boxes.isEmpty)
    #expect(diagram.stages[1].placeholder?.items.first?.first?.text == "–")
    #expect(diagram.connectors.count == 2)
    #expect(diagram.connectors.allSatisfy { !$0.path.isEmpty })
  }

  @Test("without leaders there is no strip")
  func noLeaders() throws {
    let spec = ChainDiagram.Spec(stages: [stage("上游", nodes: 1)])
    #expect(try ChainDiagram.layout(spec, width: 390).leaders == nil)
  }

  @Test("no stage at all, and stages without segments and leaders, are errors")
  func errors() {
    #expect(throws: ChartError.noData) { try layout([], width: 390) }
    #expect(throws: ChartError.noData) {
      try ChainDiagram.layout(ChainDiagram.Spec(stages: [stage("上游", nodes: 0)]), width: 390)
    }
    #expect(throws: ChartError.tooNarrow(minimum: 200)) { try layout([stage("上游", nodes: 1)], width: .nan) }
  }
}
