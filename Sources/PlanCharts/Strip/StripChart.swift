import Charting
import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// How many promises have which verdict.
package struct StripChart: PlanChart {
  package static let kind = ChartKind.strip

  package let name: String
  package let sources: ChartSources
  /// The verdicts that occur, one tone after the other, the best first, so that equal colours stand together.
  let counts: [(status: Status, count: Int)]
  /// How many of the promises have a figure to measure them by.
  let withData: Int
  let title: String

  init(
    _ counts: [(status: Status, count: Int)], withData: Int, named name: String, title: String, _ sources: ChartSources
  ) {
    self.counts = Status.Tone.allCases.flatMap { tone in counts.filter { $0.status.tone == tone } }
    (self.withData, self.name, self.title, self.sources) = (withData, name, title, sources)
  }

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let segments = counts.map { StatusStrip.Segment(code: $0.status.rawValue, count: $0.count) }
    return .strip(
      try StatusStrip.layout(
        StatusStrip.Spec(segments: segments, height: 28, minimumSegmentWidth: 16), width: width))
  }
}

/// What strips of verdicts say.
enum StripPhrase: String, Phrase {
  static let group = "chart.strip"

  case title, binding, expected, sentence
}

extension StripChart {
  package func words(in voice: Voice) -> ChartWords {
    let words = counts.map { "\(voice.label(of: $0.status)) \($0.count)" }
    return ChartWords(
      title: title,
      description: voice(
        StripPhrase.sentence,
        [
          "total": "\(counts.reduce(0) { $0 + $1.count })", "data": "\(withData)",
          "counts": voice.list(counts.map { "\(voice.name(of: $0.status)) \($0.count)" }),
        ]),
      key: zip(counts, words).map { Legend.Entry($0.status.tone.rawValue, $1) },
      table: ChartTable(
        columns: [voice(ColumnPhrase.status), voice(ColumnPhrase.count)],
        rows: counts.map { [voice.label(of: $0.status), "\($0.count)"] }))
  }
}

extension StripChart {
  /// The promises of a subject: all together, then binding apart from expected where both occur.
  package static func all(of subject: Subject, _ plotter: Plotter) -> [StripChart?] {
    let verdicts = plotter.desk.verdicts(on: subject)
    let all = StripChart(verdicts, named: "strip", title: plotter.voice(StripPhrase.title), plotter)
    let parts = [
      (Target.Property.binding, "strip-binding", StripPhrase.binding),
      (.expected, "strip-expected", .expected),
    ].map { property, name, phrase in
      StripChart(
        verdicts.filter { $0.target.property == property }, named: name, title: plotter.voice(phrase), plotter)
    }
    return parts.allSatisfy { $0 != nil } ? [all] + parts : [all]
  }

  /// Some promises, those of `subjects`; nil where there are none.
  package init?(_ verdicts: [Verdict], of subjects: [String], named name: String, _ plotter: Plotter) {
    let parts = subjects + [plotter.voice(StripPhrase.title)]
    let title = parts.dropFirst().reduce(parts[0]) { plotter.voice.pair($0, $1) }
    self.init(verdicts, named: name, title: title, plotter)
  }

  private init?(_ verdicts: [Verdict], named name: String, title: String, _ plotter: Plotter) {
    guard !verdicts.isEmpty else { return nil }
    let rollUp = RollUp(verdicts)
    self.init(
      rollUp.entries, withData: rollUp.withData, named: name, title: title,
      plotter.documents(behind: verdicts))
  }

  /// How often a call says that each verdict was given.
  package init(_ counts: [(status: Status, count: Int)], _ heading: GivenHeading) {
    let known = counts.filter { $0.status.hasEvidence }.reduce(0) { $0 + $1.count }
    self.init(counts, withData: known, named: "strip", title: heading.title, .stated(heading.source))
  }
}
