extension Renderer {
  /// Appends what `value` prints, escaped for `context`.
  mutating func output(_ value: Value, _ context: OutputContext) throws {
    guard context == .content else { return try print(value, in: context) }
    switch value {
    case .string(let text): buffer.appendEscaped(text)
    case .markup(let markup): buffer.append(markup.text)
    case .int(let number): buffer.append(number)
    case .float, .bool, .none: buffer.append(try value.printed())
    case .reference(let reference) where reference.kind == .module:
      buffer.append(modules[Int(reference.number)].body.text)
    default: buffer.appendEscaped(try value.printed())
    }
    try Limits.check(size: buffer.count)
  }

  /// Starts to set aside what is printed; the mark lies on the stack until ``endCapture()``.
  mutating func beginCapture() {
    stack.append(.int(buffer.count))
  }

  /// Takes what was printed since ``beginCapture()`` out of the buffer.
  mutating func endCapture() {
    let start = pop().integer ?? 0
    stack.append(.markup(takeOutput(from: start)))
  }

  mutating func takeOutput(from start: Int) -> Markup {
    defer { buffer.removeLast(buffer.count - start) }
    return Markup(String(decoding: buffer[start...], as: UTF8.self))
  }
}

extension [UInt8] {
  /// Appends the decimal digits of `number`.
  mutating func append(_ number: Int) {
    guard number < 0 || number > 9 else { return append(UInt8(ascii: "0") + UInt8(number)) }
    append(String(number))
  }
}
