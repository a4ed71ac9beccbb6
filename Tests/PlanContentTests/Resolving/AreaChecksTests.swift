import Testing

@Suite struct AreaChecksTests {
  private func area(parent: String, tile: String = "") -> String {
    "---\nname: 甲\nname_en: A\nkind: zone\nparent: \(parent)\n\(tile)\n---\n"
  }

  @Test("areas that are their own ancestors are named, those that hang below them are not")
  func cycles() {
    let sample = SampleContent().with("areas/a.md", area(parent: "b")).with("areas/b.md", area(parent: "a"))
      .with("areas/c.md", area(parent: "a"))
    #expect(sample.faults == ["areas/a.md:5:9 parent-cycle", "areas/b.md:5:9 parent-cycle"])
  }

  @Test("two areas of one parent may not share a square; of two parents they may")
  func tiles() {
    let sample = SampleContent().with("areas/a.md", area(parent: "city", tile: "tile: [2, 1]"))
      .with("areas/b.md", area(parent: "new-area", tile: "tile: [2, 1]"))
    #expect(sample.faults == ["areas/a.md:6:7 tile-collision"])
  }
}
