import Diagnostics

extension Function {
  /// The global functions of the language.
  static var standard: [Function] {
    [range, dict, Function("namespace", .namespace)]
  }

  private static let range = Function("range", parameters: ["start", "stop", "step"]) { arguments in
    let first = try arguments.int("start")
    let last = try arguments.isGiven("stop") ? arguments.int("stop") : nil
    let step = try arguments.int("step", default: 1)
    guard step != 0 else { throw RenderError.value(Text(zh: "range 的步长不能为零", en: "the step of range cannot be zero")) }
    let (start, end) = last.map { (first, $0) } ?? (0, first)
    let count = Double(end) / Double(step) - Double(start) / Double(step)
    guard count <= Double(Limits.range) else {
      throw RenderError.limit(Text(zh: "range 超过 \(Limits.range) 项", en: "range has over \(Limits.range) items"))
    }
    let steps = max(0, Int(count.rounded(.up)))
    return .iterator((0..<steps).map { .int(start &+ $0 &* step) })
  }

  private static let dict = Function("dict") { arguments in
    var map = try Map(positional: arguments.positional, callee: "dict")
    for (key, value) in arguments.keywords { map[key] = value }
    return .map(map)
  }
}
