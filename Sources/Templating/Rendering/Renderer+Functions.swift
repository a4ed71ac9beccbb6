import Diagnostics

/// The functions that need the running render.
extension Renderer {
  mutating func apply(_ method: Function.LoopMethod, _ loop: Reference, _ values: [Value]) throws -> Value {
    guard let place = loops.lastIndex(where: { $0.serial == loop.number }) else {
      throw RenderError.value(Text(zh: "这个循环已经结束", en: "this loop has ended"))
    }
    try scope.meter.step()
    switch method {
    case .cycle:
      guard !values.isEmpty else { throw RenderError.argument(Text(zh: "cycle 至少要一个值", en: "cycle needs a value")) }
      return values[(loops[place].index - 1) % values.count]
    case .changed:
      let last = loops[place].lastSeen
      loops[place].lastSeen = values
      for value in values { try scope.meter.charge(whole: value) }
      return .bool(try last.map { try !Value.list($0).equals(.list(values)) } ?? true)
    }
  }

  mutating func makeNamespace(_ positional: [Value], _ keywords: Map) throws -> Value {
    var members = try Map(positional: positional, callee: "namespace")
    for (key, value) in keywords { members[key] = value }
    try scope.meter.step()
    try scope.meter.charge(items: members.count * 4)
    namespaces.append(members)
    return .reference(Reference(kind: .namespace, number: Int32(namespaces.count - 1)))
  }
}

extension Map {
  /// The mapping that `dict` and `namespace` start from: none, a mapping, or a list of pairs.
  init(positional: [Value], callee: String) throws {
    self.init()
    guard positional.count <= 1 else {
      throw RenderError.tooManyArguments(callee, takes: 1, given: positional.count)
    }
    guard let source = positional.first else { return }
    if case .map(let map) = source {
      self = map
      return
    }
    for item in try source.defined().items() {
      let pair = try item.items()
      guard pair.count == 2, let key = pair[0].text else {
        throw RenderError.value(Text(zh: "应是由文本和值组成的对", en: "this must be pairs of text and a value"))
      }
      self[key] = pair[1]
    }
  }
}
