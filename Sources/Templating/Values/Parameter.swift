/// One parameter of a registered filter, test or function: its name and the Swift type of its argument.
///
/// An argument is given by place, in the order of the parameters, or by keyword.
///
///     Parameter<String>("page")          // must be given
///     Parameter("digits", default: 1)    // an Int that may be left out
///     Parameter<String?>("label")        // nil where it is left out or none
public struct Parameter<Argument: Sendable>: Sendable {
  let slot: Signature.Slot
  let read: @Sendable (Arguments) throws -> Argument

  private init(_ slot: Signature.Slot, _ read: @escaping @Sendable (Arguments) throws -> Argument) {
    self.slot = slot
    self.read = read
  }
}

extension Parameter where Argument: ExpressibleByValue {
  /// A parameter whose argument must be given, unless its type is optional: then it is nil where it is left out.
  public init(_ name: String) {
    self.init(.named(name)) { arguments in
      guard let standard = Argument.whenLeftOut else { return try arguments.read(name) }
      return try arguments.read(name, default: standard)
    }
  }

  /// A parameter that is `standard` where its argument is left out.
  public init(_ name: String, default standard: Argument) {
    self.init(.named(name)) { try $0.read(name, default: standard) }
  }
}

extension Parameter where Argument == [Value] {
  /// All arguments without a keyword that no parameter before it takes, as `*args` in Python; write it last.
  public static var more: Parameter {
    Parameter(.more) { try $0.more.map { try $0.defined() } }
  }
}

extension Parameter where Argument == Map {
  /// All arguments with a keyword that is no other parameter's name, as `**kwargs` in Python; write it last.
  public static var keywords: Parameter {
    Parameter(.keywords) { try $0.furtherKeywords }
  }
}
