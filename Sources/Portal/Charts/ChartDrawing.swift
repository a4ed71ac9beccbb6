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
struct ChartDrawing {
  let size: Size
  let marks: Map
}

extension Edition {
  /// A figure of `kind` with a drawing for every width, each under the key to its marks.
  func figure(
    _ kind: ChartFigure.Kind, named name: String, title: String, description: String, note: String? = nil,
    key: [Legend.Entry] = [], table: ChartTable, citing citations: [Citation] = [],
    draw: (Double) throws(ChartError) -> ChartDrawing
  ) -> ChartFigure {
    var layouts: [(size: Size, marks: Map)] = []
    var note = note
    do throws(ChartError) {
      for width in ChartWidth.allCases { layouts.append(try layout(width, key: key, draw: draw)) }
    } catch {
      layouts = []
      note = [note, locale(.undrawn)].compactMap { $0 }.joined(separator: " ")
    }
    return ChartFigure(
      name: name, kind: kind, title: title, description: description, note: note,
      layouts: layouts.map { .map($0.marks) },
      size: layouts.first?.size ?? Size(width: ChartWidth.wide.pixels, height: 0), table: table,
      documents: documents(citations))
  }

  private func layout(
    _ width: ChartWidth, key: [Legend.Entry], draw: (Double) throws(ChartError) -> ChartDrawing
  ) throws(ChartError) -> (size: Size, marks: Map) {
    // A stroke on the outermost line needs half its width beyond it.
    let margin = 1.5
    let legend = try Legend.layout(key, width: width.pixels - 2 * margin)
    let drawing = try draw(width.pixels - 2 * margin)
    let size = Size(
      width: drawing.size.width + 2 * margin, height: legend.size.height + drawing.size.height + 2 * margin)
    let style = ChartStyle.standard
    var layout: Map = [
      "name": .string(width.rawValue), "width": .coordinate(size.width), "height": .coordinate(size.height),
      "margin": .coordinate(margin), "top": .coordinate(legend.size.height + margin),
      "font": [
        "label": .coordinate(style.label.fontSize), "small": .coordinate(style.small.fontSize),
        "strong": .coordinate(style.strong.fontSize),
      ],
      "key": .list(
        legend.entries.map { entry in
          [
            "code": .string(entry.code), "x": .coordinate(entry.mark.midX), "y": .coordinate(entry.mark.midY),
            "label": entry.label.shape,
          ]
        }),
    ]
    for (name, value) in drawing.marks { layout[name] = value }
    return (size, layout)
  }
}
