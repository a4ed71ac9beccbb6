import PlanModel
import Testing

@Suite struct CatalogTests {
  private let themes = ["b", "a", "b"].enumerated().map { index, id in
    Theme(id: Theme.ID(rawValue: id), name: Name("\(index)", in: .zh))
  }

  @Test("a catalog keeps the order it was given and finds by id; of two with one id the first counts")
  func lookup() {
    let catalog = Catalog(themes)
    #expect(catalog.map { $0.name(.zh) } == ["0", "1", "2"])
    #expect(catalog["b"]?.name(.zh) == "0")
    #expect(catalog["c"] == nil)
  }
}
