import Diagnostics

/// The errors of values that do not fit an operation.
extension RenderError {
  static func type(_ message: Text, help: Text? = nil) -> RenderError {
    RenderError(code: "template-type", message, help: help)
  }

  static func value(_ message: Text, help: Text? = nil) -> RenderError {
    RenderError(code: "template-value", message, help: help)
  }

  static func unsupported(_ sign: String, _ left: Value, _ right: Value) -> RenderError {
    .type(
      Text(
        zh: "“\(sign)”不能用于\(left.kind.zh)和\(right.kind.zh)",
        en: "'\(sign)' does not work on \(left.kind.en) and \(right.kind.en)"))
  }

  static func unsupported(_ sign: String, _ operand: Value) -> RenderError {
    .type(Text(zh: "“\(sign)”不能用于\(operand.kind.zh)", en: "'\(sign)' does not work on \(operand.kind.en)"))
  }

  static let overflow = RenderError.value(Text(zh: "整数超出 64 位的范围", en: "the integer does not fit in 64 bits"))

  static let divisionByZero = RenderError.value(Text(zh: "除数为零", en: "division by zero"))

  static func notIterable(_ value: Value) -> RenderError {
    .type(Text(zh: "\(value.kind.zh)不能遍历", en: "\(value.kind.en) cannot be walked"))
  }
}
