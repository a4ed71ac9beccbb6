extension SyntheticPortal {
  /// The plan's own text: six parts, each with four chapters and a box.
  var planFiles: [File] {
    (1...6).map { part in
      let chapters = (1...4).map { "第\(part)篇的第\($0)项任务" }
      let texts = chapters.enumerated().map { index, title in
        """
        ## \(title)
        这一章要的是\(words(about: part * 4 + index))，全市\(live(part * 4 + index, 0))，见[指标](/indicators/\(id(part * 4 + index))/)。
        """
      }
      return File(
        "plan/0\(part)-part-\(part).md",
        matter: """
          part: \(part)
          title: 合成规划第\(part)篇
          title_en: Part \(part)
          chapters:
          \(chapters.map { "  - title: \($0)" }.joined(separator: "\n"))
          boxes:
            - {number: \(part), title: 第\(part)类主要指标}
          """,
        "这一篇讲\(part)件事。\n\n" + texts.joined(separator: "\n\n"))
    }
  }

  /// Where the city's plan promises something of an indicator: the main ones in its first box.
  func locator(of indicator: Int) -> String {
    indicator < 20
      ? "box-1/\(indicator + 1)" : "\(indicator % 6 + 1).\(indicator / 6 % 4 + 1).\(indicator / 24 + 1)"
  }
}
