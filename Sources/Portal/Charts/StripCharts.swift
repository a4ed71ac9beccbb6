import Charting
import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// How many of `assessments` have which verdict: all together, then binding apart from expected where both occur.
  func stripCharts(for assessments: [Assessment]) -> [ChartFigure] {
    let all = [stripChart(assessments, named: "strip", title: locale(.strip))].compactMap { $0 }
    let binding = assessments.filter { $0.target.property == .binding }
    let expected = assessments.filter { $0.target.property == .expected }
    guard
      let first = stripChart(binding, named: "strip-binding", title: locale(.stripBinding)),
      let second = stripChart(expected, named: "strip-expected", title: locale(.stripExpected))
    else { return all }
    return all + [first, second]
  }

  /// How many of `assessments`, those of `subjects`, have which verdict; nil where there are none.
  func stripChart(of assessments: [Assessment], subjects: [String], named name: String) -> ChartFigure? {
    stripChart(assessments, named: name, title: (subjects + [locale(.strip)]).joined(separator: "："))
  }

  private func stripChart(_ assessments: [Assessment], named name: String, title: String) -> ChartFigure? {
    guard !assessments.isEmpty else { return nil }
    let rollUp = RollUp(assessments)
    return stripChart(
      rollUp.entries, withData: rollUp.withData, named: name, title: title,
      citing: assessments.flatMap(citations(of:)))
  }

  /// A strip of how often each verdict was given, `withData` of them on some figure.
  func stripChart(
    _ counts: [(status: Status, count: Int)], withData: Int, named name: String, title: String,
    citing citations: [Citation] = []
  ) -> ChartFigure {
    let total = counts.reduce(0) { $0 + $1.count }
    // One tone after the other, the best first, so that equal colours stand together.
    let entries = Status.Tone.allCases.flatMap { tone in counts.filter { $0.status.tone == tone } }
    let spec = StatusStrip.Spec(
      segments: entries.map { StatusStrip.Segment(code: $0.status.rawValue, count: $0.count) }, height: 28,
      minimumSegmentWidth: 16)
    return figure(
      .strip, named: name, title: title,
      description: locale(
        .stripSentence,
        [
          "total": "\(total)", "data": "\(withData)",
          "counts": entries.map { "\(locale($0.status)) \($0.count)" }.joined(separator: "、"),
        ]),
      key: entries.map { Legend.Entry($0.status.tone.rawValue, "\(locale($0.status)) \($0.count)") },
      table: ChartTable(
        columns: [locale(.columnStatus), locale(.columnCount)],
        rows: entries.map { [locale($0.status), "\($0.count)"] }),
      citing: citations
    ) { width throws(ChartError) in
      let strip = try StatusStrip.layout(spec, width: width)
      return ChartDrawing(
        size: strip.size, marks: ["segments": .list(strip.segments.map(segment))])
    }
  }

  private func segment(_ segment: StatusStrip.SegmentGeometry) -> Value {
    let tone = Status(rawValue: segment.code)?.tone ?? .unknown
    return [
      "tone": .string(tone.rawValue), "rect": segment.rect.shape, "label": Value(segment.label?.shape),
      "mark": Value(toneMark(segment)?.shape),
    ]
  }

  /// Where the tone's shape stands beside the count, so that no status is told by colour alone.
  private func toneMark(_ segment: StatusStrip.SegmentGeometry) -> Point? {
    guard let label = segment.label, label.box.x - segment.rect.x >= 20 else { return nil }
    return Point(x: label.box.x - 10, y: segment.rect.midY)
  }
}
