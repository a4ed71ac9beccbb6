extension Function {
  /// What a macro tells about itself, for proposals.
  var memberNames: [String] {
    guard case .macro = body else { return [] }
    return ["name", "arguments", "catch_kwargs", "catch_varargs", "caller"]
  }

  /// The attribute `name` of a macro; nil if there is none.
  func member(_ name: String) -> Value? {
    guard case .macro(let closure) = body else { return nil }
    let macro = closure.macro
    switch name {
    case "name": return .string(macro.name)
    case "arguments": return .tuple(macro.parameters.map { .string($0.text) })
    case "catch_kwargs": return .bool(macro.slots.keywords != nil)
    case "catch_varargs": return .bool(macro.slots.positional != nil)
    case "caller": return .bool(macro.slots.caller != nil)
    default: return nil
    }
  }
}
