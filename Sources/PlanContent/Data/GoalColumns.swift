import Diagnostics
import PlanModel

/// The columns of a target that say what is promised.
struct GoalColumns {
  /// What a row promises.
  struct Promise {
    var quantity: Quantity?
    var comparison: Target.Comparison?
    var modality: Target.Modality?
    var printed: String?
  }

  let value: CSVColumn<Decimal>
  let valueMax: CSVColumn<Decimal>
  let printed: CSVColumn<String>

  init(_ header: inout CSVHeader) {
    value = header.required("value", .decimal)
    valueMax = header.optional("value_max", .decimal)
    printed = header.optional("printed", .text)
  }

  /// Reads the promise of a row; nil if it is at fault.
  func decode(_ reader: inout RowReader, kind: Target.Kind, indicator: Indicator) -> Promise? {
    let words = reader.optional(printed)
    guard let number = kind.needsValue ? reader.required(value) : reader.optional(value) else {
      return Promise(printed: words)
    }
    let isShare = (indicator.measure == .share || kind == .share) && !kind.isRelative
    if isShare { reader.checkShare(number, at: value) }
    let reading = words.map { kind.read($0, unit: indicator.unit) } ?? .words
    let figure = reader.figure(reading, number: number, at: (value, printed))
    var promise = Promise(quantity: Quantity(number, printed: words, figure: figure), printed: words)
    if let end = rangeEnd(&reader, kind: kind, from: number) {
      if isShare { reader.checkShare(end, at: valueMax) }
      promise.quantity = Quantity(
        value: number.value, interval: Interval(number.value, end.value), precision: number.precision, printed: words)
    }
    // 达到 says >= only where more is better; the indicator's direction says the rest.
    let isBound = figure?.hedge != .reaching || indicator.direction == .up
    promise.comparison = isBound ? figure?.hedge?.comparison : nil
    promise.modality = figure?.isAspiration == true ? .aspire : nil
    return promise
  }

  private func rangeEnd(_ reader: inout RowReader, kind: Target.Kind, from number: Decimal) -> Decimal? {
    let end = kind == .range ? reader.required(valueMax) : reader.optional(valueMax)
    if let end, end.value < number.value {
      reader.report(
        "bad-range", at: valueMax, Text(zh: "value_max 小于 value", en: "value_max is less than value"))
    }
    return end
  }
}

extension Target.Kind {
  /// Whether a target of this kind is nothing without a number.
  var needsValue: Bool {
    switch self {
    case .inStep, .milestone, .delegated, .qualitative: false
    default: true
    }
  }

  /// Whether its number is a change or a rate, not a value of the indicator.
  var isRelative: Bool {
    switch self {
    case .growth, .cumulativeCut, .change, .multiple: true
    default: false
    }
  }

  /// Reads a printed promise of this kind for an indicator with `unit`.
  func read(_ printed: String, unit: Unit) -> PrintedReading {
    switch self {
    case .multiple: PrintedMultipleReader(role: .promised)(printed)
    case .growth, .cumulativeCut: PrintedFigureReader(unit: .percent, role: .promised)(printed)
    case .change where unit.family == .percent: PrintedFigureReader(unit: .percentagePoints, role: .promised)(printed)
    default: PrintedFigureReader(unit: PrintedUnit(unit), role: .promised)(printed)
    }
  }
}
