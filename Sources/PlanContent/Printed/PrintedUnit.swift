import PlanModel

/// The unit of an indicator, as it may stand behind a printed number: 亿元 is 元 in steps of 10^8.
struct PrintedUnit: Sendable {
  /// The power of ten of one unit: 8 for 亿元, 4 for 万人, 0 for 家.
  let scale: Int
  /// The words that may stand behind a number, each with the power of ten by which it is smaller than the unit.
  private let words: [(word: PrintedText.Scalars, fraction: Int)]

  init(_ unit: Unit) {
    let base = PrintedText(unit.base).scalars
    scale = unit.exponent
    words = Self.spellings(of: base).map { ($0, 0) } + (Self.fractions[base] ?? [])
  }

  /// Percent, and the percentage points by which a share changes.
  static let percentagePoints = PrintedUnit(scale: 0, words: ["个百分点", "百分点", "%"])
  /// Times as much.
  static let times = PrintedUnit(scale: 0, words: ["倍"])
  /// Percent.
  static let percent = PrintedUnit(.percent)

  private init(scale: Int, words: [String]) {
    self.scale = scale
    self.words = words.map { ($0.scalars, 0) }
  }

  /// The position after the unit if it stands at `position`.
  func end(in text: PrintedText, at position: Int) -> Int? {
    match(in: text, at: position)?.end
  }

  /// The position after the unit if it stands at `position`, and the power of ten that a number before it is divided by.
  func match(in text: PrintedText, at position: Int) -> (end: Int, scale: Int)? {
    words.first { text.has($0.word, at: position) }.map { (position + $0.word.count, scale + $0.fraction) }
  }

  /// The power of ten that a number is divided by if a fraction stands before it: 百分之五 is 5%.
  func scale(ofFractionIn text: PrintedText, before position: Int) -> Int? {
    guard words.contains(where: { $0.word == ["%"] }) else { return nil }
    if text.has("百分之".scalars, before: position) { return 0 }
    return text.has("千分之".scalars, before: position) ? 1 : nil
  }

  /// The unit itself, its short forms, and the counting words that documents use for one another.
  private static func spellings(of base: PrintedText.Scalars) -> [PrintedText.Scalars] {
    guard !base.isEmpty else { return [] }
    var spellings = [base]
    if let slash = base.firstIndex(of: "/"), slash > 0 { spellings.append(Array(base[..<slash])) }
    if base.count > 1, base.first == "个" { spellings.append(Array(base.dropFirst())) }
    if let group = interchangeable.first(where: { $0.contains(base) }) { spellings += group.filter { $0 != base } }
    return spellings
  }

  // The scanner takes the 千 of 千米 for a part of the number.
  private static let fractions: [PrintedText.Scalars: [(PrintedText.Scalars, Int)]] = [
    ["%"]: [(["‰"], 1), (["成"], -1)], "公里".scalars: [(["米"], 3)], ["米"]: [("公里".scalars, -3)],
    "平方公里".scalars: [("公顷".scalars, 2)],
  ]

  private static let interchangeable: [[PrintedText.Scalars]] = [
    ["户", "家", "个", "所", "项", "座", "处", "件", "支", "套", "场", "大"], ["人", "名", "位", "个"], ["辆", "台", "列"],
    ["天", "日"], ["吨标煤", "吨标准煤"], ["标箱", "标准箱"], ["百分点", "个百分点"],
  ].map { $0.map(\.scalars) }
}
