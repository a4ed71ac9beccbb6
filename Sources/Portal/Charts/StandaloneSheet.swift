import Charting
import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// What stands around `chart`, of the page at `route`, in a file of its own: above its title, below its note, where
  /// its data are from, who publishes it under which licence and as of when, and the page's address.
  func sheet(of chart: ChartFigure, on route: Route) -> Value {
    let site = plan.site
    let facts = [site.title, site.publisher, site.licence, locale(.asOf, ["date": progress.asOf.description])]
    let documents = chart.documents.joined(separator: "、")
    let notes: [String?] = [
      chart.note, documents.isEmpty ? nil : locale(.documents, ["names": documents]),
      facts.compactMap { $0 }.joined(separator: " · "), site.baseURL + route.path.dropFirst(),
    ]
    return StandaloneSheet(title: chart.title, drawing: chart.size, notes: notes.compactMap { $0 }).value
  }

  /// The documents that are cited, by their short names, in the plan's order.
  func documents(_ citations: some Sequence<Citation>) -> [String] {
    let cited = Set(citations.map(\.source))
    return plan.sources.filter { cited.contains($0.id) }.map(\.short)
  }

  /// Where a promise is printed, and the figures that it is judged by.
  func citations(of assessment: Assessment) -> [Citation] {
    let target = assessment.target
    let periods = [assessment.baseline?.period, assessment.latest?.period].compactMap { $0 }
    let observations = plan.series(target.indicator, in: target.area)?.observations ?? []
    return [target.citation] + observations.filter { periods.contains($0.period) }.map(\.citation)
  }
}

/// The title above a drawing and the notes below it, in lines that fit its width.
struct StandaloneSheet {
  private static let margin = 24.0
  private static let titleStyle = Charting.TextStyle(fontSize: 18, isBold: true)
  private static let noteStyle = Charting.TextStyle(fontSize: 12)

  private let size: Size
  /// Where the drawing stands.
  private let drawing: Point
  private let title: [Charting.Label]
  private let notes: [Charting.Label]

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

  private static func block(_ lines: [String], below top: Double, _ style: Charting.TextStyle) -> [Charting.Label] {
    lines.enumerated().map { index, line in
      Charting.Label(
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
