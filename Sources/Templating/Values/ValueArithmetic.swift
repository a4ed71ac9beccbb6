import Glibc

/// An arithmetic operator.
enum Arithmetic: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "**"

  func callAsFunction(_ left: Value, _ right: Value) throws -> Value {
    let (left, right) = (try left.defined(), try right.defined())
    if let one = left.integer, let two = right.integer { return try integers(one, two) }
    if let one = left.number, let two = right.number { return try numbers(one, two) }
    switch (self, left, right) {
    case (.add, .list(let one), .list(let two)): return .list(try one.joined(to: two))
    case (.add, .tuple(let one), .tuple(let two)): return .tuple(try one.joined(to: two))
    case (.add, _, _) where left.text != nil && right.text != nil: return try Value.joined([left, right])
    case (.multiply, _, .int(let count)): return try left.repeated(count, of: right)
    case (.multiply, .int(let count), _): return try right.repeated(count, of: left)
    case (.remainder, _, _) where left.text != nil: return try left.formatted(with: right)
    default: throw RenderError.unsupported(rawValue, left, right)
    }
  }

  private func integers(_ left: Int, _ right: Int) throws -> Value {
    switch self {
    case .add: return try checked(left.addingReportingOverflow(right))
    case .subtract: return try checked(left.subtractingReportingOverflow(right))
    case .multiply: return try checked(left.multipliedReportingOverflow(by: right))
    case .divide: return try numbers(Double(left), Double(right))
    case .floorDivide, .remainder:
      guard right != 0 else { throw RenderError.divisionByZero }
      guard right != -1 else { return self == .remainder ? 0 : try checked(left.multipliedReportingOverflow(by: -1)) }
      let (quotient, rest) = left.quotientAndRemainder(dividingBy: right)
      let isLow = rest != 0 && (rest < 0) != (right < 0)
      return .int(self == .remainder ? (isLow ? rest + right : rest) : (isLow ? quotient - 1 : quotient))
    case .power:
      guard right >= 0 else { return try numbers(Double(left), Double(right)) }
      return .int(try left.raised(to: right))
    }
  }

  private func checked(_ result: (partialValue: Int, overflow: Bool)) throws -> Value {
    guard !result.overflow else { throw RenderError.overflow }
    return .int(result.partialValue)
  }

  private func numbers(_ left: Double, _ right: Double) throws -> Value {
    switch self {
    case .add: return .float(left + right)
    case .subtract: return .float(left - right)
    case .multiply: return .float(left * right)
    case .divide, .floorDivide, .remainder:
      guard right != 0 else { throw RenderError.divisionByZero }
      guard self != .divide else { return .float(left / right) }
      var rest = fmod(left, right)
      if rest != 0, (rest < 0) != (right < 0) { rest += right }
      return .float(self == .remainder ? rest : ((left - rest) / right).rounded())
    case .power:
      guard left != 0 || right >= 0 else { throw RenderError.divisionByZero }
      let result = pow(left, right)
      guard !result.isNaN || left.isNaN || right.isNaN else {
        throw RenderError.unsupported("**", .float(left), .float(right))
      }
      return .float(result)
    }
  }
}

extension Int {
  /// The power with a whole, non-negative exponent; throws when it leaves 64 bits.
  fileprivate func raised(to exponent: Int) throws -> Int {
    var (result, base, rest) = (1, self, exponent)
    while rest > 0 {
      if rest & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: base)
        guard !overflow else { throw RenderError.overflow }
        result = product
      }
      rest >>= 1
      guard rest > 0 else { break }
      let (square, overflow) = base.multipliedReportingOverflow(by: base)
      guard !overflow else { throw RenderError.overflow }
      base = square
    }
    return result
  }
}
