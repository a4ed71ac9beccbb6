import Diagnostics

/// The errors of calls that do not fit what they call.
extension RenderError {
  static func argument(_ message: Text, help: Text? = nil) -> RenderError {
    RenderError(code: "template-argument", message, help: help)
  }

  /// The same with the argument of `callee` that is at fault.
  func at(_ place: ArgumentPlace?, of callee: String) -> RenderError {
    var error = self
    error.argument = place.map { ($0, callee) }
    return error
  }

  static func tooManyArguments(_ callee: String, takes count: Int, given: Int) -> RenderError {
    .argument(
      Text(
        zh: "“\(callee)”最多接受 \(count) 个参数，却给了 \(given) 个",
        en: "'\(callee)' takes at most \(count) argument\(count == 1 ? "" : "s"), but \(given) were given")
    ).at(.from(count), of: callee)
  }

  static func unknownKeyword(_ key: String, _ callee: String, _ parameters: [String]) -> RenderError {
    .argument(
      Text(zh: "“\(callee)”没有参数“\(key)”", en: "'\(callee)' has no parameter '\(key)'"),
      help: nearestNameHelp(for: key, in: parameters)
    ).at(.keyword(key), of: callee)
  }

  static func repeatedArgument(_ key: String, _ callee: String) -> RenderError {
    .argument(Text(zh: "“\(callee)”的参数“\(key)”给了两次", en: "'\(callee)' was given '\(key)' twice"))
      .at(.keyword(key), of: callee)
  }

  static func missingArgument(_ parameter: String, _ callee: String) -> RenderError {
    .argument(
      Text(zh: "“\(callee)”缺少参数“\(parameter)”", en: "'\(callee)' needs the argument '\(parameter)'"),
      help: Text(zh: "写 \(callee)(\(parameter)=…)", en: "write \(callee)(\(parameter)=…)"))
  }
}
