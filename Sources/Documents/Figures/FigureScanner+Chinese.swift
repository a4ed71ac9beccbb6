extension FigureScanner {
  /// The number in Chinese numerals that begins at a position, and whether it is a figure.
  func chinese(at start: Int) -> (range: Range<Int>, isFigure: Bool)? {
    if let multiple = doubling(at: start) { return (multiple, true) }
    guard let scalar = self[start], Self.numerals.contains(scalar) else { return nil }
    let end = run(of: Self.numerals, from: start)
    if let next = self[end], next == "分", self[end + 1] == "之", let part = self[end + 2], Self.numerals.contains(part) {
      return (start..<run(of: Self.numerals, from: end + 2), true)
    }
    if self[end] == "倍" { return (start..<end + 1, true) }
    var whole = end
    // 百余家, 十多万户
    while let scalar = self[whole], Self.surplus.contains(scalar) || scalar.isMagnitude { whole += 1 }
    return (start..<whole, isFigure(start..<whole))
  }

  /// Whether a run of numerals is a figure and not a word: it reaches a hundred, is not vague, and counts something.
  private func isFigure(_ range: Range<Int>) -> Bool {
    guard text[range].contains(where: { $0.isMagnitude && $0 != "十" }), !isDenominator(range.lowerBound) else {
      return false
    }
    let (before, after) = (self[range.lowerBound - 1], self[range.upperBound])
    if let before, Self.vague.contains(before) || before.isDigit { return false }
    // （亿斤） is the unit of a table's column.
    if before == "(", text[range].allSatisfy(\.isMagnitude) { return false }
    if let after, Self.counters.contains(after) { return true }
    return before.map(Self.hedges.contains) == true && after != "年"
  }

  /// 翻番, 翻一番, 倍增.
  private func doubling(at start: Int) -> Range<Int>? {
    if self[start] == "倍", self[start + 1] == "增" { return start..<start + 2 }
    guard self[start] == "翻" else { return nil }
    let end = run(of: Self.numerals, from: start + 1)
    return self[end] == "番" ? start..<end + 1 : nil
  }

  private static let numerals: Set<Unicode.Scalar> = [
    "〇", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿",
  ]
  private static let surplus: Set<Unicode.Scalar> = ["余", "多"]
  /// What makes a number an ordinal or a mere many: 第一百, 几百, 上百, 成百.
  private static let vague: Set<Unicode.Scalar> = ["第", "几", "数", "上", "成"]
  private static let hedges: Set<Unicode.Scalar> = ["超", "近", "约", "逾", "破"]
  /// What counts and measures; of longer units the first character.
  private static let counters: Set<Unicode.Scalar> = [
    "%", "亩", "只", "头", "元", "级", "人", "户", "个", "家", "项", "斤", "吨", "件", "倍", "番", "辆", "台", "套", "米", "处", "所",
    "座", "条", "名", "次", "位", "颗", "支", "场", "款", "架", "列", "床", "张", "株", "棵", "岁", "天", "种", "批", "艘", "宗", "笔",
  ]

  /// What may stand directly behind a number that is no year in a name.
  static let followers = counters.union([
    "公", "里", "平", "方", "立", "小", "分", "美", "标", "千", "百", "万", "亿", "余", "多", "左", "以", "上", "至", "到",
  ])
}
