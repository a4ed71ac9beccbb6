/// A unit of the data files in English words, with the factor that its figures take.
struct EnUnit {
  let factor: Double
  let name: String

  /// The English for a unit; a unit that is not known keeps its own name.
  init(_ unit: String) {
    let known = Self.table[unit]
    factor = known?.factor ?? 1
    name = known?.name ?? unit
  }

  /// A figure with its unit; counts have none.
  func figure(_ value: Double, decimals: Int? = nil) -> String {
    let number = FigureText.number(value * factor, decimals: decimals)
    if name.isEmpty { return number }
    return number + (name == "%" || name == "‰" ? "" : " ") + name
  }

  /// The unit of differences between percentages.
  static let percentagePoints = EnUnit("个百分点")

  private static let table: [String: (factor: Double, name: String)] = {
    var table: [String: (Double, String)] = [
      "元": (1, "yuan"), "万元": (10, "thousand yuan"), "亿元": (0.1, "billion yuan"), "万亿元": (1, "trillion yuan"),
      "万美元": (10, "thousand US dollars"), "亿美元": (0.1, "billion US dollars"),
      "人": (1, "people"), "万人": (10, "thousand people"), "万人次": (10, "thousand visits"),
      "万户": (10, "thousand"), "万家": (10, "thousand"), "万件": (10, "thousand"), "万个": (10, "thousand"),
      "辆": (1, "vehicles"), "万辆": (10, "thousand vehicles"), "公里": (1, "km"), "平方公里": (1, "km²"),
      "平方米": (1, "m²"), "万平方米": (10, "thousand m²"), "亩": (1, "mu"), "万亩": (10, "thousand mu"),
      "公顷": (1, "hectares"), "吨": (1, "tonnes"), "万吨": (10, "thousand tonnes"), "亿斤": (0.05, "million tonnes"),
      "万头": (10, "thousand head"), "岁": (1, "years"), "年": (1, "years"), "天": (1, "days"),
      "微克/立方米": (1, "µg/m³"), "个百分点": (1, "percentage points"), "标箱": (1, "TEU"), "万标箱": (10, "thousand TEU"),
    ]
    for count in ["个", "家", "户", "项", "颗", "所", "座", "件", "条", "处", "名", "只", "台", "套", "次", "位", "列", "张", "种"] {
      table[count] = (1, "")
    }
    return table
  }()
}
