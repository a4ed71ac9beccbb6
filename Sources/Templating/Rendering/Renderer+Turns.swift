/// Values that take turns: those of a cycler, or the two of a joiner.
struct Turn {
  let values: [Value]
  var place = 0
}

/// The functions `cycler` and `joiner`.
extension Renderer {
  mutating func makeCycler(_ values: [Value], _ keywords: Map) throws -> Value {
    if let key = keywords.keys.first { throw RenderError.unknownKeyword(key, "cycler", []) }
    guard !values.isEmpty else { throw RenderError.missingArgument("items", "cycler") }
    try scope.meter.charge(items: values.count)
    turns.append(Turn(values: values))
    return .reference(Reference(kind: .cycler, number: Int32(turns.count - 1)))
  }

  /// A function that yields nothing when it is first called, and the separator from then on.
  mutating func makeJoiner(_ positional: [Value], _ keywords: Map) throws -> Value {
    let arguments = try Arguments(callee: "joiner", positional: positional, keywords: keywords, parameters: ["sep"])
    turns.append(Turn(values: ["", try arguments["sep"]?.defined() ?? ", "]))
    return .function(Function("joiner", .turn(.join, turns.count - 1)))
  }

  func cyclerMember(_ name: String, _ number: Int) -> Value? {
    switch name {
    case "current": turns[number].values[turns[number].place]
    case "next": .function(Function("next", .turn(.next, number)))
    case "reset": .function(Function("reset", .turn(.reset, number)))
    default: nil
    }
  }

  mutating func apply(_ method: Function.TurnMethod, _ number: Int) -> Value {
    let turn = turns[number]
    switch method {
    case .next: turns[number].place = (turn.place + 1) % turn.values.count
    case .join: turns[number].place = 1
    case .reset:
      turns[number].place = 0
      return .none
    }
    return turn.values[turn.place]
  }
}
