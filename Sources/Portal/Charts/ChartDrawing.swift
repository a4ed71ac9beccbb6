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
    let size = Size(
      width: self.size.width + 2 * Self.margin, height: key.size.height + self.size.height + 2 * Self.margin)
    var layout = Frame.members.map(of: Frame(name: name, size: size, key: key))
    layout.merge(marks)
    return ChartDrawing(size: size, marks: layout)
  }

  /// What stands around the marks.
  private struct Frame {
    let name: String
    let size: Size
    let key: Legend.Geometry

    static let members = MapShape<Frame>([
      "name": { .string($0.name) }, "width": { .coordinate($0.size.width) }, "height": { .coordinate($0.size.height) },
      "margin": { _ in .coordinate(margin) }, "top": { .coordinate($0.key.size.height + margin) },
      "font": { _ in fonts }, "key": { .list($0.key.entries.map(\.shape)) },
    ])

    private static let fonts: Value = {
      let style = ChartStyle.standard
      return [
        "label": .coordinate(style.label.fontSize), "small": .coordinate(style.small.fontSize),
        "strong": .coordinate(style.strong.fontSize),
      ]
    }()
  }

  /// A stroke on the outermost line needs half its width beyond it.
  static let margin = 1.5
}

extension Legend.EntryGeometry {
  private static let members = MapShape<Self>([
    "code": { .string($0.code) }, "x": { .coordinate($0.mark.midX) }, "y": { .coordinate($0.mark.midY) },
    "label": { $0.label.shape },
  ])

  fileprivate var shape: Value { Self.members(self) }
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
