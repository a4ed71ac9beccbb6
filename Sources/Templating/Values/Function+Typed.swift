extension Function {
  /// A function `name` whose arguments are read as the Swift types of `parameters`.
  ///
  /// A ``RenderError`` that `body` throws becomes a diagnostic at the place of the call, with the chain of templates and
  /// macros that led there. What `body` returns is escaped where it is printed unless it is ``Markup``.
  public convenience init<each Argument: Sendable, Result: ValueConvertible & Sendable>(
    _ name: String, _ parameters: repeat Parameter<each Argument>,
    body: @escaping @Sendable (repeat each Argument) throws -> Result
  ) {
    let signature = Signature(repeat each parameters)
    self.init(name, parameters: signature) { arguments in
      try arguments.blaming { try body(repeat (each parameters).read(arguments)).value }
    }
  }
}

extension Signature {
  /// What calls of something with `parameters` may give.
  init<each Argument>(_ parameters: repeat Parameter<each Argument>) {
    var slots: [Slot] = []
    repeat slots.append((each parameters).slot)
    self.init(slots)
  }
}
