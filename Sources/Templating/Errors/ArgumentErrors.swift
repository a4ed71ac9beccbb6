import Diagnostics

/// The errors of calls that do not fit what they call.
extension RenderError {
  static func argument(_ message: Text, help: Text? = nil) -> RenderError {
    RenderError(code: "template-argument", message, help: help)
  }

  static func tooManyArguments(_ callee: String, takes count: Int, given: Int) -> RenderError {
    .argument(
      Text(
        zh: "“\(callee)”最多接受 \(count) 个参数，却给了 \(given) 个",
        en: "'\(callee)' takes at most \(count) argument\(count == 1 ? "" : "s"), but \(given) were given"))
  }

  static func unknownKeyword(_ key: String, _ callee: String, _ parameters: [String]) -> RenderError {
    .argument(
      Text(zh: "“\(callee)”没有参数“\(key)”", en: "'\(callee)' has no parameter '\(key)'"),
      help: nearestNameHelp(for: key, in: parameters))
  }

  static func repeatedArgument(_ key: String, _ callee: String) -> RenderError {
    .argument(Text(zh: "“\(callee)”的参数“\(key)”给了两次", en: "'\(callee)' was given '\(key)' twice"))
  }

  static func missingArgument(_ parameter: String, _ callee: String) -> RenderError {
    .argument(Text(zh: "“\(callee)”缺少参数“\(parameter)”", en: "'\(callee)' needs the argument '\(parameter)'"))
  }

  static func wrongType(_ parameter: String, _ callee: String, _ value: Value, _ expected: Text) -> RenderError {
    .argument(
      Text(
        zh: "“\(callee)”的参数“\(parameter)”应是\(expected.zh)，却是\(value.kind.zh)",
        en: "'\(parameter)' of '\(callee)' must be \(expected.en), but is \(value.kind.en)"))
  }
}
