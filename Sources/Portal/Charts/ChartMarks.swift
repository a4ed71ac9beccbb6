import Charting
import PlanCharts
import Templating

extension ChartGeometry {
  /// What the template of the kind sees of the marks.
  var marks: Map {
    switch self {
    case .line(let chart): chart.marks
    case .bars(let chart): chart.marks
    case .bullet(let chart, let tone): chart.marks(tone)
    case .dumbbell(let chart): chart.marks
    case .slope(let chart): chart.marks
    case .multiples(let chart): chart.marks
    case .heat(let chart): chart.marks
    case .strip(let chart): chart.marks
    case .tiles(let chart, let framed): chart.marks(framed: framed)
    case .choropleth(let chart): chart.marks
    case .timeline(let chart, let languages): chart.marks(languages: languages)
    case .chain(let chart, let segments, let leaders): chart.marks(segments: segments, leaders: leaders)
    }
  }
}

extension Drawing {
  /// What a template sees: the marks, and around them the sizes, a margin and the key.
  var value: Value {
    var drawing: Map = [
      "name": .string(width.rawValue), "width": .coordinate(size.width), "height": .coordinate(size.height),
      "margin": .coordinate(Self.margin), "top": .coordinate((key?.size.height ?? 0) + Self.margin),
      "font": Self.fonts, "key": .list((key?.entries ?? []).map(\.shape)),
    ]
    drawing.merge(geometry.marks)
    return .map(drawing)
  }

  private static let fonts: Value = {
    let style = ChartStyle.standard
    return [
      "label": .coordinate(style.label.fontSize), "small": .coordinate(style.small.fontSize),
      "strong": .coordinate(style.strong.fontSize),
    ]
  }()
}

extension Legend.EntryGeometry {
  fileprivate var shape: Value {
    [
      "code": .string(code), "x": .coordinate(mark.midX), "y": .coordinate(mark.midY), "label": label.shape,
    ]
  }
}
