import PlanCharts
import PlanDesk
import PlanModel
import TestSupport
import Testing

@testable import Portal

@Suite("What pages ask of a plan")
struct PageQuestionsTests {
  private static let desk = PlanDesk(judging: Sample.wholeTown)
  private static let recipes = SitePages.recipes(desk)

  @Test(
    "a page says and draws the same from a desk that holds only what it asked",
    arguments: recipes, [LanguageCode.zh, .en])
  func standsAlone(_ recipe: PageRecipe, language: LanguageCode) throws {
    let desk = RecordingDesk(Self.desk)
    let page = try PageProof(recipe, from: desk, in: language)
    #expect(try PageProof(recipe, from: desk.stub(), in: language).text == page.text)
  }

  @Test("every kind of page of the theme is among these, and every kind of chart")
  func everyKind() throws {
    let templates = try ThemeFolder.read(root: Repository.root.path).templates.map(\.name)
    #expect(Set(Self.recipes.map(\.template)) == Set(templates.filter { $0.hasPrefix("pages/") }))
    let charts = try Self.recipes.flatMap { try $0.compose(.sample(Self.desk)).charts }
    #expect(Set(charts.map(\.kind)) == Set(ChartKind.allCases))
  }

  @Test("whoever asks a stub for what it does not hold is told nothing, and the test fails")
  func surprises() {
    let stub = RecordingDesk(Self.desk).stub()
    withKnownIssue {
      #expect(stub.area("east") == nil)
    }
  }

  @Test(
    "the page of one thing asks for no list of all there are, but for those that it shows",
    arguments: shownLists)
  func lists(of page: Route, shown: Set<Question>) throws {
    #expect(try Set(byPage: page, of: Sample.wholeTown).intersection(Question.lists) == shown)
  }

  private static let shownLists: [(Route, Set<Question>)] = [
    (.indicator("museum"), []), (.series(firms), []), (.chain("chips"), []), (.campaign("museums"), []),
    (.source("report"), []), (.article("about"), []), (.year(2023), [.years]), (.part("one"), [.parts]),
    (.area("east"), [.areas]), (.indicator("firms"), [.map]),
  ]

  @Test("the page of an indicator in one area asks for no figure and for no verdict of another")
  func oneSeries() throws {
    let asked = try Set(byPage: .series(Self.firms), of: Sample.wholeTown)
    #expect(asked.series == [Self.firms])
    #expect(asked.verdicts == ["firms-east-2025"])
    #expect(!asked.contains(.targets(of: .indicator("firms"))))
  }

  @Test("the page of an area asks no more when others measure and promise more")
  func neighbours() throws {
    let few = try Set(byPage: .area("east"), of: Self.plan(measuring: 1))
    let many = try Set(byPage: .area("east"), of: Self.plan(measuring: 30))
    #expect(few == many)
    #expect(many.series == [Self.firms] && many.verdicts == ["firms-east-2025"])
  }

  @Test("pages that only count ask for counts, not for what is counted")
  func counts() throws {
    let documents = try Set(byPage: .sources, of: Sample.wholeTown)
    #expect(documents.contains(.statementCount(in: "report")) && documents.statements == [])
    let coverage = try Set(byPage: .coverage, of: Sample.wholeTown)
    #expect(coverage.contains(.figureCount(of: Self.firms)) && coverage.statements == [])
    #expect(!coverage.contains(.series(Series.Key(indicator: "growth", area: "middle"))))
  }

  @Test("a figure in a text asks for its series, and for no verdict")
  func liveTexts() throws {
    let asked = try Set(byPage: .article("about"), of: Sample.wholeTown)
    #expect(asked.series == [Self.firms] && asked.verdicts == [])
  }

  private static let firms = Series.Key(indicator: "firms", area: "east")

  /// Two districts, of which one measures and promises `count` things.
  private static func plan(measuring count: Int) -> Plan {
    let others = (1...count).map { Indicator.ID(rawValue: "other-\($0)") }
    return Plan(
      site: Sample.site(), themes: Sample.themes, sources: Sample.documents,
      areas: [
        Sample.town, Sample.area("east", "东区", tile: .init(column: 1, row: 0)),
        Sample.area("west", "西区", tile: .init(column: 0, row: 0)),
      ],
      indicators: [Sample.indicator("firms")] + others.map { Sample.indicator($0) },
      observations: Sample.figures("firms", "east", [100, 110, 120])
        + others.flatMap { Sample.figures($0, "west", [100, 110, 120]) },
      targets: [Sample.promise("firms", "east", 200, from: .of(2020, 100))]
        + others.map { Sample.promise($0, "west", 200, from: .of(2020, 100)) })
  }
}

extension PageRecipe: CustomTestStringConvertible {
  /// Its address.
  public var testDescription: String { route.path }
}
