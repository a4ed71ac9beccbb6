extension LineChart {
  /// The pieces of a series, each drawn in one way.
  struct Segments {
    private(set) var segments: [Segment] = []
    /// The times half way between two definitions.
    private(set) var breaks: [Double] = []

    /// `marks` ascend in time; nil interrupts the line.
    init(_ marks: [Mark?]) {
      var run = Run()
      var latestTime: Double?
      for mark in marks {
        guard let mark else {
          finish(&run)
          continue
        }
        let stroke = Self.stroke(mark.kind)
        if mark.kind == .breakInSeries {
          if let latestTime { breaks.append((latestTime + mark.time) / 2) }
          finish(&run)
        } else if stroke != run.kind, let joint = run.points.last {
          finish(&run)
          run.points.append(joint)
        }
        run.points.append(mark.center)
        run.kind = stroke
        latestTime = mark.time
      }
      finish(&run)
    }

    private mutating func finish(_ run: inout Run) {
      if run.points.count > 1 {
        segments.append(Segment(path: PathBuilder.polyline(run.points), kind: run.kind))
      }
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
      var points: [Point] = []
      var kind = Kind.actual
    }
  }
}
