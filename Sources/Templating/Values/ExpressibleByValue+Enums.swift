import Diagnostics

extension ExpressibleByValue where Self: RawRepresentable, RawValue: ExpressibleByValue {
  /// The case with the raw value that is given.
  public init(value: Value) throws {
    guard let known = Self(rawValue: try RawValue(value: value)) else {
      throw ValueMismatch(expected: Text(zh: "已知的值", en: "a known value"), found: value.quotedKind)
    }
    self = known
  }
}

extension ExpressibleByValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// The case with the raw value that is given; a mismatch lists the cases and proposes the nearest.
  public init(value: Value) throws {
    guard let known = Self(rawValue: try String(value: value)) else {
      throw ValueMismatch(
        expected: .oneOf(Self.allCases.map(\.rawValue)), found: value.quotedKind,
        help: nearestName(to: value.text ?? "", in: Self.allCases.map(\.rawValue)).map {
          Text(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?")
        })
    }
    self = known
  }
}

extension Text {
  /// `'a', 'b' or 'c'`.
  fileprivate static func oneOf(_ names: [String]) -> Text {
    Text(
      zh: names.map { "“\($0)”" }.joined(separator: "、") + (names.count > 1 ? "之一" : ""),
      en: names.dropLast().map { "'\($0)'" }.joined(separator: ", ") + (names.count > 1 ? " or " : "")
        + names.suffix(1).map { "'\($0)'" }.joined())
  }
}

extension Value {
  /// Text in quotes, anything else by its kind.
  fileprivate var quotedKind: Text {
    switch self {
    case .string, .markup: Text(zh: "“\(text ?? "")”", en: "'\(text ?? "")'")
    case .int, .float, .bool: brief
    default: kind
    }
  }
}
