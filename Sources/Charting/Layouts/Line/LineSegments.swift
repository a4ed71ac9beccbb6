extension LineChart {
  /// Cuts a series into the pieces that are drawn alike.
  struct Segments {
    private(set) var segments: [Segment] = []
    private(set) var breaks: [Double] = []

    /// `points` ascend in time.
    init(_ points: [PlacedPoint], greatestGap: Double?) {
      var run: [Point] = []
      var runKind = Kind.actual
      var previous: PlacedPoint?
      var latestTime: Double?
      for point in points {
        guard let position = point.mark?.center else {
          finish(&run, runKind)
          previous = nil
          continue
        }
        let isFar = previous.map { point.time - $0.time > (greatestGap ?? .infinity) } ?? false
        if point.kind == .breakInSeries, let latestTime { breaks.append((latestTime + point.time) / 2) }
        let stroke = Self.stroke(point.kind)
        if isFar || point.kind == .breakInSeries {
          finish(&run, runKind)
        } else if stroke != runKind, let joint = run.last {
          finish(&run, runKind)
          run = [joint]
        }
        run.append(position)
        runKind = stroke
        previous = point
        latestTime = point.time
      }
      finish(&run, runKind)
    }

    private mutating func finish(_ run: inout [Point], _ kind: Kind) {
      if run.count > 1 { segments.append(Segment(path: PathBuilder.polyline(run), kind: kind)) }
      run = []
    }

    /// How the line that leads to a point is drawn.
    private static func stroke(_ kind: Kind) -> Kind {
      switch kind {
      case .forecast, .preliminary: kind
      case .actual, .breakInSeries, .missing: .actual
      }
    }
  }
}
