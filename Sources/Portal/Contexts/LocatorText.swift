import PlanModel

extension Locale {
  /// A locator in words: `3.1.2` as part, chapter and section, `box-1/9` as box and row, `p12` as a paragraph.
  func words(for locator: String) -> String {
    let numbers = locator.split { !$0.isNumber }.map(String.init)
    let isBox = locator.hasPrefix("box-")
    switch (isBox, locator.hasPrefix("p"), numbers.count) {
    case (true, _, 1): return self(.locatorBox, ["box": numbers[0]])
    case (true, _, 2): return self(.locatorBoxRow, ["box": numbers[0], "row": numbers[1]])
    case (_, true, 1): return self(.locatorParagraph, ["paragraph": numbers[0]])
    case (_, _, 1): return self(.locatorPart, ["part": numbers[0]])
    case (_, _, 2): return self(.locatorChapter, ["part": numbers[0], "chapter": numbers[1]])
    case (_, _, 3):
      return self(.locatorSection, ["part": numbers[0], "chapter": numbers[1], "section": numbers[2]])
    default: return locator
    }
  }
}
