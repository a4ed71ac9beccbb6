extension BulletChart {
  /// The marks of the due share and of the target, with their labels side by side under the ticks.
  static func marks(
    _ spec: Spec, _ scale: LinearScale, bar: ClosedRange<Double>, below top: Double, width: Double
  ) -> (due: MarkedLine?, target: MarkedLine) {
    let style = spec.style.small
    let wanted = [(spec.due ?? 0, spec.due == nil ? "" : spec.dueLabel), (1, spec.targetLabel)]
    let texts = wanted.map { style.ellipsized($0.1, to: width / 2 - spec.style.gap) }
    let sizes = texts.map { $0.isEmpty ? 0 : style.width(of: $0) + spec.style.gap }
    let middles = Spread.middles(
      of: zip(wanted, sizes).map { Spread.Item(preferred: scale($0.0), size: $1) }, within: 0...width)
    let labels = zip(texts, middles).map { text, middle -> Label? in
      guard !text.isEmpty else { return nil }
      return Label(text, x: middle, baseline: top + style.ascent, anchor: .middle, style: style)
    }
    let target = MarkedLine(
      line: .vertical(x: scale(1), from: bar.lowerBound - markOverhang, to: bar.upperBound + markOverhang),
      label: labels[1])
    let due = spec.due.map {
      let line = Line.vertical(x: scale($0), from: bar.lowerBound - markOverhang, to: bar.upperBound + markOverhang)
      return MarkedLine(line: line, label: labels[0])
    }
    return (due, target)
  }
}
