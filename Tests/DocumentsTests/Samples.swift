import Diagnostics
import PlanModel
import TestSupport

@testable import Documents

extension Source {
  /// A source named `report`, or one without a text.
  static func sample(_ id: Source.ID = "report", file: String? = "report.txt") -> Source {
    Source(
      id: id, title: "年度报告", short: "年报", issuer: "小城", published: CalendarDate(lastOf: 2, 2024),
      covers: "小城", kind: "报告", file: file, note: nil, body: Prose(markdown: "", origin: .content),
      origin: Origin(path: "Content/sources/\(id).md", line: 2))
  }
}

extension Origin {
  /// Some place in Content.
  static let content = Origin(path: "Content/data/rows.csv", line: 4)
}

extension Document {
  /// The document of the sample source with this text.
  init(_ text: String) {
    self.init(of: .sample(), path: "texts/report.txt", text: text)
  }

  /// What stands at a place, block by block; nil if there is no such place.
  func text(at locator: String) -> [String]? {
    Locator(locator).flatMap(blocks)?.map { blocks[$0].text[blocks[$0].text.scalars.indices] }
  }
}

extension Plan {
  /// A plan of rows that cite the sample source.
  static func sample(
    observed: [(printed: String?, locator: String)] = [], untracked: [(printed: String, locator: String)] = [],
    projects: [(name: String, investment: String?, locator: String)] = [], sources: [Source] = [.sample()]
  ) -> Plan {
    Plan(
      site: .sample, sources: sources,
      observations: observed.enumerated().map { .sample(row: $0.offset, $0.element.printed, $0.element.locator) },
      projects: projects.map { .sample($0.name, $0.investment, $0.locator) },
      untracked: untracked.map {
        UntrackedFigure(citation: .report($0.locator), printed: $0.printed, reason: "编号", origin: .content)
      })
  }
}

extension Citation {
  /// A place in the sample source.
  static func report(_ locator: String) -> Citation {
    Citation(source: "report", locator: Locator(stringLiteral: locator))
  }
}

extension Observation {
  fileprivate static func sample(row: Int, _ printed: String?, _ locator: String) -> Observation {
    Observation(
      indicator: "firms", area: "town", period: .year(2001 + row),
      quantity: Quantity(value: 1, interval: Interval(1), precision: 0, printed: printed), status: .actual,
      citation: .report(locator), note: nil, origin: Origin(path: "Content/data/rows.csv", line: row + 2))
  }
}

extension Project {
  fileprivate static func sample(_ name: String, _ investment: String?, _ locator: String) -> Project {
    Project(
      id: "project", name: Name(name, in: .zh), area: nil, chain: nil, campaign: nil, box: nil, stage: nil,
      stageDate: nil,
      investment: investment, citation: .report(locator), note: nil, origin: .content)
  }
}

extension Site {
  fileprivate static let sample = Site(
    title: "小城", baseURL: "https://example.org/", languages: SiteLanguages(own: .zh),
    asOf: CalendarDate(lastOf: 6, 2024),
    plan: PlanSpan(name: "规划", area: "town", baseYear: 2020, start: 2021, end: 2025),
    publisher: nil, licence: nil, compliance: [])
}
