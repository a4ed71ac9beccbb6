/// Expressions whose value is known before anything is rendered.
extension Compiler {
  /// The value of `expression`, if it is made of literals, and of variables of the top of the template that hold such.
  func knownValue(of expression: Expression) -> Value? {
    switch expression.kind {
    case .constant(let value): return value
    case .name(let name): return knownValue(ofVariable: name)
    case .list(let items): return knownValues(of: items).map(Value.list)
    case .tuple(let items): return knownValues(of: items).map(Value.tuple)
    case .dictionary(let pairs):
      guard let keys = knownValues(of: pairs.map(\.key)), let values = knownValues(of: pairs.map(\.value)) else {
        return nil
      }
      let texts = keys.compactMap(\.text)
      return texts.count == keys.count ? .map(Map(zip(texts, values))) : nil
    case .concatenate(let parts):
      return knownValues(of: parts).flatMap { try? Value.joined($0, escaping: !expression.isConstant) }
    default: return nil
    }
  }

  /// Blocks and macros may run when the top has set the variable again.
  private func knownValue(ofVariable name: String) -> Value? {
    guard case .root = builder.kind, builder.slot(of: name) == nil else { return nil }
    return known[name]
  }

  private func knownValues(of expressions: [Expression]) -> [Value]? {
    var values: [Value] = []
    for expression in expressions {
      guard let value = knownValue(of: expression) else { return nil }
      values.append(value)
    }
    return values
  }

  /// Notes what a variable holds from here on that the top of a root sets, whatever happens.
  ///
  /// Short texts alone, so that what is made of variables cannot grow beyond what is written.
  mutating func learn(_ target: Target, _ value: Value?) {
    guard case .root = builder.kind, builder.scopes.isEmpty, conditions == 0 else { return }
    guard case .name(let name, _) = target, let text = value?.text, text.utf8.count <= 1000 else { return }
    known[name] = value
  }
}
