import PlanModel

// What tests write as texts where the model has a noun.

extension Name: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A name in Chinese.
  public init(stringLiteral text: String) {
    self.init(text, in: .zh)
  }

  /// A name in Chinese and in English.
  package static func named(_ zh: String, _ en: String) -> Name {
    Name(zh, in: .zh, translations: [.en: en])
  }
}

extension Locator: ExpressibleByStringLiteral {
  /// A place; a text that is none is the first part.
  public init(stringLiteral text: String) {
    self = Locator(text) ?? .section([1])
  }
}

extension PlanModel.Unit: ExpressibleByStringLiteral {
  /// A unit of the sample site, or one that it does not declare.
  public init(stringLiteral symbol: String) {
    self = .sample(symbol)
  }

  /// A unit of the sample site, or one that it does not declare.
  package static func sample(_ symbol: String) -> PlanModel.Unit {
    Units.sample[symbol] ?? PlanModel.Unit(symbol, family: .other)
  }
}

extension Units {
  /// The units of sample sites, with their words in English.
  package static let sample: Units = {
    let counts = "个家户项颗所座件条处名只台套次列张种支人辆栋场份".map(String.init) + ["人次", "架次"]
    let money = [("元", "yuan", 1.0), ("美元", "US dollars", 1)]
    let others: [(String, String, Double)] = [
      ("米", "m", 1), ("公里", "km", 1), ("平方公里", "km²", 1), ("平方米", "m²", 1), ("亩", "mu", 1), ("公顷", "hectares", 1),
      ("吨", "tonnes", 1), ("斤", "tonnes", 0.0005), ("吨标煤", "tonnes of coal equivalent", 1), ("头", "head", 1),
      ("岁", "years", 1), ("年", "years", 1), ("天", "days", 1), ("小时", "hours", 1), ("分钟", "minutes", 1),
      ("个工作日", "working days", 1), ("标箱", "TEU", 1), ("倍", "times", 1), ("微克/立方米", "µg per m³", 1),
      ("人/平方公里", "per km²", 1), ("元/平方公里", "yuan per km²", 1), ("人/年", "per year", 1), ("元/人", "yuan per person", 1),
      ("‰", "‰", 1),
      ("克标煤/千瓦时", "g of coal equivalent per kWh", 1), ("批次/千人", "batches per thousand people", 1),
    ]
    return Units(
      counts.map { Unit($0, family: .count, words: [.en: .init("")]) }
        + [Unit("位", family: .rank, words: [.en: .init("")])]
        + money.map { Unit($0.0, family: .money, words: [.en: .init($0.1, factor: $0.2)]) }
        + others.map { Unit($0.0, family: .other, words: [.en: .init($0.1, factor: $0.2)]) })
  }()
}
