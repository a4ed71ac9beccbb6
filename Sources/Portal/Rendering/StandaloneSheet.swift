import Charting
import PlanCharts
import Templating
import Wording

/// What stands around a drawing in a file of its own.
enum SheetPhrase: String, Phrase {
  static let group = "chart"

  case documents
}

extension StandaloneSheet {
  /// Above a chart its title; below it its note, where its data are from, who publishes it under which licence and as of
  /// when, and the address of its page.
  init(of chart: ChartFigure, on page: Route, _ edition: Edition) {
    let (site, voice) = (edition.desk.site, edition.voice)
    let facts = [
      edition.say(site.title), site.publisher.map(edition.say), site.licence, edition.plotter.asOfLabel,
    ]
    let documents = voice.list(chart.documents)
    let notes: [String?] = [
      chart.words.note, documents.isEmpty ? nil : voice(SheetPhrase.documents, ["names": documents]),
      facts.compactMap { $0 }.joined(separator: " · "), edition.address.absolute(page),
    ]
    let size = chart.drawings.first?.size ?? Size(width: ChartWidth.wide.pixels, height: 0)
    self.init(title: chart.words.title, drawing: size, notes: notes.compactMap { $0 })
  }
}

/// The title above a drawing and the notes below it, in lines that fit its width.
struct StandaloneSheet {
  private static let margin = 24.0
  private static let titleStyle = TextStyle(fontSize: 18, isBold: true)
  private static let noteStyle = TextStyle(fontSize: 12)

  private let size: Size
  /// Where the drawing stands.
  private let drawing: Point
  private let title: [Label]
  private let notes: [Label]

  init(title: String, drawing: Size, notes: [String]) {
    let (margin, width) = (Self.margin, drawing.width)
    let titleLines = Self.titleStyle.lines(of: title, width: width)
    let noteLines = notes.flatMap { Self.noteStyle.lines(of: $0, width: width) }
    let top = margin + Double(titleLines.count) * Self.titleStyle.lineAdvance + margin / 2
    let bottom = top + drawing.height + margin / 2
    self.drawing = Point(x: margin, y: top)
    self.title = Self.block(titleLines, below: margin, Self.titleStyle)
    self.notes = Self.block(noteLines, below: bottom, Self.noteStyle)
    size = Size(
      width: (width + 2 * margin).rounded(.up),
      height: (bottom + Double(noteLines.count) * Self.noteStyle.lineAdvance + margin).rounded(.up))
  }

  private static func block(_ lines: [String], below top: Double, _ style: TextStyle) -> [Label] {
    lines.enumerated().map { index, line in
      Label(
        line, x: margin, baseline: top + Double(index) * style.lineAdvance + style.lineAscent, style: style)
    }
  }

  /// What the template sees.
  var value: Value {
    [
      "width": .coordinate(size.width), "height": .coordinate(size.height), "drawing": drawing.shape,
      "title": .shapes(title), "notes": .shapes(notes),
      "font": ["title": .coordinate(Self.titleStyle.fontSize), "note": .coordinate(Self.noteStyle.fontSize)],
    ]
  }
}
