import Diagnostics

/// What a template may use up; beyond it there is an error instead of a crash or an endless run.
enum Limits {
  /// How deep tags and expressions may be nested in a file.
  static let syntaxNesting = 100
  /// How many faults of one file are reported.
  static let faults = 50
  /// How deep macros, blocks, includes and imports may call each other.
  static let callNesting = 100
  /// How deep lists and maps may be nested in what is printed or compared.
  static let valueNesting = 200
  /// How many bytes one text and how many items one list may grow to in a template.
  static let size = 50_000_000
  /// How many steps `range` may have.
  static let range = 1_000_000

  static func check(size: Int) throws {
    guard size <= Self.size else {
      throw RenderError.limit(Text(zh: "值过大：超过 \(Self.size)", en: "the value is too large: over \(Self.size)"))
    }
  }

  static func checked<Result>(_ size: Int, times: Int = 1, _ result: @autoclosure () -> Result) throws -> Result {
    let (total, overflow) = size.multipliedReportingOverflow(by: times)
    try check(size: overflow ? .max : total)
    return result()
  }
}

extension RenderError {
  static let tooDeepValue = RenderError.limit(
    Text(zh: "列表和映射嵌套过深", en: "lists and mappings are nested too deeply"))

  static let tooDeepCalls = RenderError(
    code: "template-recursion",
    Text(
      zh: "调用嵌套超过 \(Limits.callNesting) 层", en: "calls are nested more than \(Limits.callNesting) deep"),
    help: Text(zh: "宏、包含或区块是否在无止境地调用自己？", en: "does a macro, include or block call itself without end?"))
}
