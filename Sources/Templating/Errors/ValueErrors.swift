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
        en: "'\(sign)' does not work on \(left.kind.en) and \(right.kind.en)"),
      help: conversion(sign, left, right))
  }

  /// How to make the operands fit where one is text and the other a number.
  private static func conversion(_ sign: String, _ left: Value, _ right: Value) -> Text? {
    guard (left.text != nil && right.number != nil) || (left.number != nil && right.text != nil) else { return nil }
    return sign == "+"
      ? Text(zh: "连接文本用 ~；计算先用 |int 或 |float", en: "to join text, use ~; to calculate, apply |int or |float first")
      : Text(zh: "先用 |int 或 |float 变成数", en: "make it a number with |int or |float first")
  }

  static func unpacking(_ value: Value, _ found: Int, into count: Int) -> RenderError {
    .value(
      Text(zh: "要拆成 \(count) 个变量，却有 \(found) 项", en: "\(count) variables cannot take \(found) items"),
      help: value.text == nil || count != 2
        ? nil : Text(zh: "要遍历映射的键和值，写 .items()", en: "to walk the keys and values of a mapping, write .items()"))
  }

  static func unsupported(_ sign: String, _ operand: Value) -> RenderError {
    .type(Text(zh: "“\(sign)”不能用于\(operand.kind.zh)", en: "'\(sign)' does not work on \(operand.kind.en)"))
  }

  static let overflow = RenderError.value(
    Text(zh: "整数超出 64 位的范围", en: "the integer does not fit in 64 bits"),
    help: Text(zh: "用小数计算，例如 1.0", en: "calculate with floats, such as 1.0"))

  static let divisionByZero = RenderError.value(
    Text(zh: "除数为零", en: "division by zero"),
    help: Text(zh: "先判断除数：a / b if b else 0", en: "check the divisor first: a / b if b else 0"))

  static func notIterable(_ value: Value) -> RenderError {
    .type(
      Text(zh: "\(value.kind.zh)不能遍历", en: "\(value.kind.en) cannot be walked"),
      help: value.integer == nil ? nil : Text(zh: "要数到 n，写 range(n)", en: "to count to n, write range(n)"))
  }
}
