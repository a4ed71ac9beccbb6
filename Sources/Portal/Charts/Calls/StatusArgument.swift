import Diagnostics
import PlanProgress
import Templating

/// A verdict by its code, as an argument.
struct StatusArgument: ExpressibleByValue, Sendable {
  let status: Status

  init(value: Value) throws {
    let code = try String(value: value)
    guard let status = Status(rawValue: code) else {
      throw ValueMismatch(
        expected: Text(zh: "判定的代码", en: "the code of a verdict"), found: Text(zh: "“\(code)”", en: "'\(code)'"),
        help: nearestNameHelp(for: code, in: Status.allCases.map(\.rawValue)))
    }
    self.status = status
  }
}
