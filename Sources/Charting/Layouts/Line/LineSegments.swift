extension LineChart {
  /// Cuts a series into the pieces that are drawn alike.
  struct Segments {
    private(set) var segments: [Segment] = []
    private(set) var breaks: [Double] = []

    /// `marks` ascend in time; where there is none, the line is interrupted.
    init(_ marks: [Mark?], greatestGap: Double?) {
      var run = Run(points: marks.count)
      var latestTime: Double?
      for index in marks.indices {
        guard let (center, kind, time) = marks[index].map({ ($0.center, $0.kind, $0.time) }) else {
          finish(&run)
          continue
        }
        let isFar = latestTime.map { time - $0 > greatestGap ?? .infinity } ?? false
        if kind == .breakInSeries, let latestTime { breaks.append((latestTime + time) / 2) }
        let stroke = Self.stroke(kind)
        if isFar || kind == .breakInSeries {
          finish(&run)
        } else if stroke != run.kind, let joint = run.end {
          finish(&run)
          run.append(joint)
        }
        run.append(center)
        run.kind = stroke
        latestTime = time
      }
      finish(&run)
    }

    private mutating func finish(_ run: inout Run) {
      if run.isLine { segments.append(Segment(path: run.path.text, kind: run.kind)) }
      run = Run()
    }

    /// How the line that leads to a point is drawn.
    private static func stroke(_ kind: Kind) -> Kind {
      switch kind {
      case .forecast, .preliminary: kind
      case .actual, .breakInSeries, .missing: .actual
      }
    }

    /// A piece that is being drawn.
    private struct Run {
      private(set) var path: PathBuilder
      /// The latest point.
      private(set) var end: Point?
      private(set) var isLine = false
      var kind = Kind.actual

      init(points count: Int = 0) { path = PathBuilder(points: count) }

      mutating func append(_ point: Point) {
        isLine = end != nil
        if isLine { path.line(to: point) } else { path.move(to: point) }
        end = point
      }
    }
  }
}
