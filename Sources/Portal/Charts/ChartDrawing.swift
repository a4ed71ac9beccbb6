import Charting
import PlanModel
import Templating

/// The column widths that every chart is drawn for.
enum ChartWidth: String, CaseIterable, Sendable {
  case wide, narrow

  /// In px.
  var pixels: Double {
    switch self {
    case .wide: 680
    case .narrow: 350
    }
  }
}

/// The marks of a chart at one width, and the room that they take.
public struct ChartDrawing {
  /// The room.
  public let size: Size
  /// What a template sees.
  public let marks: Map

  /// The drawing as its template sees it under `name`: with its sizes, a margin around it and its key above it.
  public func framed(named name: String, under key: Legend.Geometry) -> ChartDrawing {
    let margin = Self.margin
    let style = ChartStyle.standard
    let size = Size(
      width: self.size.width + 2 * margin, height: key.size.height + self.size.height + 2 * margin)
    var layout: Map = [
      "name": .string(name), "width": .coordinate(size.width), "height": .coordinate(size.height),
      "margin": .coordinate(margin), "top": .coordinate(key.size.height + margin),
      "font": [
        "label": .coordinate(style.label.fontSize), "small": .coordinate(style.small.fontSize),
        "strong": .coordinate(style.strong.fontSize),
      ],
      "key": .list(
        key.entries.map { entry in
          [
            "code": .string(entry.code), "x": .coordinate(entry.mark.midX), "y": .coordinate(entry.mark.midY),
            "label": entry.label.shape,
          ]
        }),
    ]
    for (name, value) in marks { layout[name] = value }
    return ChartDrawing(size: size, marks: layout)
  }

  /// A stroke on the outermost line needs half its width beyond it.
  static let margin = 1.5
}

extension Edition {
  /// A figure of `kind` with a drawing for every width, each under the key to its marks.
  func figure(
    _ kind: ChartFigure.Kind, named name: String, title: String, description: String, note: String? = nil,
    key: [Legend.Entry] = [], table: ChartTable, outline: [ChartOutline] = [],
    citing citations: [Citation] = [], draw: (Double) throws(ChartError) -> ChartDrawing
  ) -> ChartFigure {
    var layouts: [ChartDrawing] = []
    var note = note
    var fault: ChartError?
    do throws(ChartError) {
      for width in ChartWidth.allCases { layouts.append(try layout(width, key: key, draw: draw)) }
    } catch {
      layouts = []
      fault = error
      note = [note, locale(.undrawn)].compactMap { $0 }.joined(separator: " ")
    }
    return ChartFigure(
      name: name, kind: kind, title: title, description: description, note: note,
      layouts: layouts.map { .map($0.marks) },
      size: layouts.first?.size ?? Size(width: ChartWidth.wide.pixels, height: 0), table: table,
      outline: outline, documents: documents(citations), fault: fault)
  }

  private func layout(
    _ width: ChartWidth, key: [Legend.Entry], draw: (Double) throws(ChartError) -> ChartDrawing
  ) throws(ChartError) -> ChartDrawing {
    let room = width.pixels - 2 * ChartDrawing.margin
    let legend = try Legend.layout(key, width: room)
    return try draw(room).framed(named: width.rawValue, under: legend)
  }
}
