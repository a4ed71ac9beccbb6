/// What keeps a lazy sequence from being walked twice.
extension Renderer {
  /// `value` with a number of its own if it is a lazy sequence that has none.
  mutating func numbered(_ value: Value) -> Value {
    guard case .iterator(var sequence) = value, sequence.serial == 0 else { return value }
    lazyCount &+= 1
    sequence.serial = lazyCount
    return .iterator(sequence)
  }

  /// `value`, which is about to be walked; throws if it is a lazy sequence that was walked before.
  @discardableResult
  mutating func walk(_ value: Value) throws -> Value {
    guard case .iterator(let sequence) = value, sequence.serial > 0 else { return value }
    guard walked.insert(sequence.serial).inserted else { throw RenderError.walked }
    return value
  }

  mutating func walk(_ values: [Value]) throws {
    for value in values { try walk(value) }
  }
}
