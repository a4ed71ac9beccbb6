/// A unit of the data files in English words.
///
/// The ten thousands and hundred millions of Chinese units become plain numbers, millions, billions or trillions.
public struct EnUnit: Sendable {
  private let factor: Double
  private let name: String

  /// The English for a unit; a unit that is not known keeps its own name.
  public init(_ unit: String) {
    let scale = Self.scales.first { unit.hasPrefix($0.prefix) && unit != $0.prefix }
    let base = unit.dropFirst(scale?.prefix.count ?? 0)
    let parts = base.split(separator: "/")
    let per = parts.count == 2 ? Self.denominators[String(parts[1])] : nil
    let known = Self.table[String(per == nil ? base : parts[0])]
    factor = known == nil ? 1 : (scale?.factor ?? 1) * (known?.factor ?? 1)
    let suffix = per.map { known?.name == "" ? "per \($0)" : " per \($0)" } ?? ""
    name = known.map { $0.name + suffix } ?? unit
  }

  /// A figure with its unit; counts have none.
  public func figure(_ value: Double, decimals: Int? = nil) -> String {
    let scaled = value * factor
    return named(number(scaled, like: scaled, decimals: decimals), isOne: scaled == 1)
  }

  /// Two figures with their unit, said once.
  func range(_ low: Double, _ high: Double) -> String {
    let (low, high) = (low * factor, high * factor)
    let first = FigureText.number(low / Self.magnitude(of: high).size)
    return "\(first) and \(named(number(high, like: high, decimals: nil), isOne: false))"
  }

  /// The unit of differences between percentages.
  static let percentagePoints = EnUnit("个百分点")

  private func number(_ value: Double, like other: Double, decimals: Int?) -> String {
    let magnitude = Self.magnitude(of: other)
    // Two decimals of a unit of thousands are not two decimals of millions.
    let places = magnitude.size == 1 && factor <= 1 ? decimals : nil
    return FigureText.number(value / magnitude.size, decimals: places) + magnitude.name
  }

  private func named(_ number: String, isOne: Bool) -> String {
    switch name {
    case "": number
    case "%", "‰": number + name
    default: "\(number) \(isOne && name.hasSuffix("s") ? String(name.dropLast()) : name)"
    }
  }

  private static func magnitude(of value: Double) -> (size: Double, name: String) {
    switch abs(value) {
    case 1e12...: (1e12, " trillion")
    case 1e9...: (1e9, " billion")
    case 1e6...: (1e6, " million")
    default: (1, "")
    }
  }

  private static let scales: [(prefix: String, factor: Double)] = [("万亿", 1e12), ("亿", 1e8), ("万", 1e4)]

  private static let denominators = [
    "立方米": "m³", "平方公里": "km²", "千瓦时": "kWh", "千人": "thousand people", "人": "person", "年": "year", "万元": "10,000 yuan",
  ]

  private static let table: [String: (factor: Double, name: String)] = {
    var table: [String: (Double, String)] = [
      "%": (1, "%"), "‰": (1, "‰"), "元": (1, "yuan"), "美元": (1, "US dollars"), "公里": (1, "km"), "平方公里": (1, "km²"),
      "平方米": (1, "m²"), "亩": (1, "mu"), "公顷": (1, "hectares"), "吨": (1, "tonnes"), "斤": (0.0005, "tonnes"),
      "吨标煤": (1, "tonnes of coal equivalent"), "吨标准煤": (1, "tonnes of coal equivalent"), "头": (1, "head"),
      "岁": (1, "years"), "年": (1, "years"), "天": (1, "days"), "小时": (1, "hours"), "分钟": (1, "minutes"),
      "个工作日": (1, "working days"),
      "个百分点": (1, "percentage points"), "百分点": (1, "percentage points"), "标箱": (1, "TEU"), "倍": (1, "times"),
      "克标煤": (1, "g of coal equivalent"), "微克": (1, "µg"), "批次": (1, "batches"),
    ]
    // What is counted is named by the indicator.
    for count in "个家户项颗所座件条处名只台套次位列张种支人辆栋场".map(String.init) + ["人次", "架次"] {
      table[count] = (1, "")
    }
    return table
  }()
}
