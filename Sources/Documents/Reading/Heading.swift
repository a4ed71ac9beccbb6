/// A numbered heading: `## 第三篇 …`, `## 第十二章 …`, `## 第二节 …` or `## 专栏 7 …`.
enum Heading: Sendable, Hashable {
  /// A part, chapter or section: level 0, 1 or 2.
  case section(level: Int, number: Int)
  /// A box.
  case box(Int)

  /// The heading that a line is; nil if it is none or has no number.
  init?(_ line: Substring) {
    guard line.hasPrefix("#") else { return nil }
    let title = line.drop { $0 == "#" }.filter { !$0.isWhitespace }
    if title.hasPrefix("专栏") {
      guard let box = Int(title.dropFirst(2).prefix { $0.isNumber }) else { return nil }
      self = .box(box)
    } else {
      guard title.first == "第", let end = title.firstIndex(where: { Self.levels[$0] != nil }),
        let level = Self.levels[title[end]], let number = Self.number(title[..<end].dropFirst())
      else { return nil }
      self = .section(level: level, number: number)
    }
  }

  private static let levels: [Character: Int] = ["篇": 0, "章": 1, "节": 2]

  /// A number below a hundred, in Chinese or Arabic digits.
  private static func number(_ text: Substring) -> Int? {
    if let number = Int(text) { return number }
    let parts = text.split(separator: "十", maxSplits: 1, omittingEmptySubsequences: false).map { digits[$0] }
    switch parts.count {
    case 1: return parts[0]
    // 十二 and 二十 leave out the one or the nought.
    default:
      return (text.first == "十" ? 1 : parts[0]).flatMap { tens in
        (text.last == "十" ? 0 : parts[1]).map { tens * 10 + $0 }
      }
    }
  }

  private static let digits: [Substring: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}
