import Diagnostics

/// The errors of going beyond a limit, and the checks that raise them.
extension RenderError {
  static func limit(_ message: Text, help: Text? = nil) -> RenderError {
    RenderError(code: "template-limit", message, help: help)
  }

  static let tooLarge = RenderError.limit(
    Text(zh: "值过大：超过 \(Limits.size) 字节", en: "the value is too large: over \(Limits.size) bytes"))

  static let tooManyItems = RenderError.limit(
    Text(zh: "列表过长：超过 \(Limits.items) 项", en: "the list is too long: over \(Limits.items) items"))

  static let tooDeepValue = RenderError.limit(
    Text(zh: "列表和映射嵌套过深", en: "lists and mappings are nested too deeply"))

  static func tooMuchOutput(_ limit: Int) -> RenderError {
    .limit(Text(zh: "输出超过 \(limit) 字节", en: "the output is over \(limit) bytes"))
  }

  static func tooManySteps(_ limit: Int) -> RenderError {
    .limit(
      Text(zh: "渲染超过 \(limit) 步", en: "the render takes more than \(limit) steps"),
      help: Text(zh: "循环或递归是否过多？", en: "does a loop or recursion run far more often than meant?"))
  }

  static let tooDeepCalls = RenderError(
    code: "template-recursion",
    Text(
      zh: "调用嵌套超过 \(Limits.callNesting) 层", en: "calls are nested more than \(Limits.callNesting) deep"),
    help: Text(zh: "宏、包含或区块是否在无止境地调用自己？", en: "does a macro, include or block call itself without end?"))
}

extension Limits {
  /// Throws if text of `size` bytes is too large.
  static func check(size: Int) throws {
    guard size <= Self.size else { throw RenderError.tooLarge }
  }

  /// Throws if `count` items are too many.
  static func check(items count: Int) throws {
    guard count <= items else { throw RenderError.tooManyItems }
  }

  /// `size` times `factor`, or the largest integer where that is larger.
  static func product(_ size: Int, _ factor: Int) -> Int {
    let (product, overflow) = size.multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
