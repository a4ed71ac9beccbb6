import Diagnostics

extension Renderer {
  /// Appends what `value` prints, escaped for `context`.
  mutating func output(_ value: Value, _ context: OutputContext) throws {
    if context.takesText, buffer.append(plain: value) { return try checkOutput() }
    guard context == .content else { return try print(value, in: context) }
    switch value {
    case .markup(let markup): buffer.append(markup.text)
    case .bool, .none: buffer.append(try value.printed())
    case .reference(let reference) where reference.kind == .module:
      buffer.append(modules[Int(reference.number)].body.text)
    default:
      try scope.meter.charge(whole: value)
      buffer.appendEscaped(try value.printed())
    }
    try checkOutput()
  }

  /// Throws if more was printed than may be.
  func checkOutput() throws {
    let limit = scope.meter.limits.output
    guard buffer.count <= limit else { throw RenderError.tooMuchOutput(limit) }
  }

  mutating func execute(_ step: Instruction.Capture) throws {
    switch step {
    case .begin: stack.append(.int(buffer.count))
    case .end: stack.append(.markup(try takeOutput(from: pop().integer ?? 0)))
    case .vouch: try vouch()
    }
  }

  /// Makes markup of what filters made of captured text; text that would need escaping is refused, as Jinja2 prints it raw.
  private mutating func vouch() throws {
    let value = pop()
    let text = try value.printed()
    guard value.isMarkup || !text.needsEscaping else {
      throw RenderError.unsafe(
        Text(zh: "过滤器的结果不是标记，却含有要转义的字符", en: "the filters leave plain text with characters that need escaping"),
        help: Text(zh: "最后加上过滤器 escape", en: "add the filter escape at the end"))
    }
    stack.append(.markup(Markup(text)))
  }

  mutating func takeOutput(from start: Int) throws -> Markup {
    try scope.meter.charge(buffer.count - start)
    defer { buffer.remove(from: start) }
    return Markup(String(decoding: buffer[start...], as: UTF8.self))
  }
}

extension ByteBuffer {
  /// Appends `value` if it is text or a number and thus safe as soon as it is escaped; nothing happens else.
  @inline(never)
  mutating func append(plain value: Value) -> Bool {
    guard count < Limits.size else { return false }
    switch value {
    case .string(let text): appendEscaped(text)
    case .int(let number): append(number)
    case .float(let number): append(number)
    default: return false
    }
    return true
  }
}
