import Diagnostics

extension Function {
  /// The global functions of the language.
  static var standard: [Function] {
    [
      range, dict, lipsum, Function("namespace", .namespace), Function("cycler", .cycler), Function("joiner", .joiner),
    ]
  }

  private static let range = Function("range", parameters: ["start", "stop", "step"]) { arguments in
    let first = try arguments.int("start")
    let last = try arguments.isGiven("stop") ? arguments.int("stop") : nil
    let step = try arguments.int("step", default: 1)
    guard step != 0 else { throw RenderError.value(Text(zh: "range 的步长不能为零", en: "the step of range cannot be zero")) }
    let (start, end) = last.map { (first, $0) } ?? (0, first)
    let isEmpty = step > 0 ? start >= end : start <= end
    // The distance of two integers always fits in as many bits without a sign.
    let distance = step > 0 ? UInt(bitPattern: end &- start) : UInt(bitPattern: start &- end)
    let count = isEmpty ? 0 : (distance - 1) / step.magnitude + 1
    try Limits.check(items: Int(clamping: count))
    return .view(View(.range, (0..<Int(count)).map { .int(start &+ $0 &* step) }))
  }

  /// Jinja2's function for filler text is random, and output must be reproducible.
  private static let lipsum = Function("lipsum", parameters: .any) { _ in
    throw RenderError(
      code: "template-function", Text(zh: "lipsum 是随机的，这里没有", en: "'lipsum' is random and left out"),
      help: Text(zh: "输出应可重现，请写出文字", en: "output must be reproducible: write the text itself"))
  }

  private static let dict = Function("dict", parameters: .any) { arguments in
    var map = try Map(positional: arguments.positional, callee: "dict")
    for (key, value) in arguments.keywords { map[key] = value }
    return .map(map)
  }
}
