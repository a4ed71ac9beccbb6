/// What a template defines whose top does nothing else: the same in every render, so that it is made once per library.
extension Program {
  /// The variables of the top and the text between them, or nil if it does more than set values and make macros.
  ///
  /// - Parameter number: The context that holds the variables, in which the macros look up names.
  func definitions(in number: Int) -> (variables: Map, body: Markup)? {
    guard blocks.isEmpty, root.faults.isEmpty else { return nil }
    var (variables, body) = (Map(), "")
    var waiting: [Value] = []
    for instruction in root.instructions {
      switch instruction {
      case .text(let start, let end): body += String(decoding: source.bytes[Int(start)..<Int(end)], as: UTF8.self)
      case .constant(let index): waiting.append(tables.constants[Int(index)])
      case .call(.macro(let index)) where macros[Int(index)].captures.isEmpty:
        waiting.append(.function(macro(Int(index), in: number)))
      case .variable(.storeName(let index)):
        guard let value = waiting.popLast() else { return nil }
        variables.set(tables.names[Int(index)], value)
      default: return nil
      }
    }
    return (variables, Markup(body))
  }

  private func macro(_ index: Int, in context: Int) -> Function {
    let closure = Function.Closure(
      program: self, macro: index, context: context, lineage: Module.noBlocks, block: nil, home: .ended, captured: [])
    return Function(macros[index].name, .macro(closure))
  }
}
