import Diagnostics

/// The arguments of one call, by place and by keyword.
struct Arguments: Sendable {
  /// What was called, for messages.
  let callee: String
  /// The arguments without a keyword, in order.
  let positional: [Value]
  /// The arguments with a keyword, in order.
  let keywords: Map
  private let parameters: Signature

  /// Checks that the arguments fit `parameters`.
  init(callee: String, positional: [Value], keywords: Map, parameters: Signature) throws {
    self.callee = callee
    self.positional = positional
    self.keywords = keywords
    self.parameters = parameters
    try parameters.check(callee, positional, keywords)
  }

  /// The argument for `parameter`, or nil if it is not given.
  subscript(parameter: String) -> Value? {
    if let place = parameters.names.firstIndex(of: parameter), place < positional.count { return positional[place] }
    return keywords.isEmpty ? nil : keywords[parameter]
  }

  /// The arguments without a keyword behind those for named parameters.
  var more: ArraySlice<Value> { positional.dropFirst(parameters.names.count) }

  /// The arguments whose keywords name no parameter.
  var furtherKeywords: Map {
    get throws {
      Map(try keywords.filter { !parameters.names.contains($0.key) }.map { ($0.key, try $0.value.defined()) })
    }
  }

  /// The argument for `parameter`; throws if it is not given or undefined.
  func value(_ parameter: String) throws -> Value {
    guard let value = self[parameter] else { throw RenderError.missingArgument(parameter, callee) }
    return try value.defined()
  }

  /// The argument for `parameter` as a Swift value; throws if it is not given or of another kind.
  func read<Argument: ExpressibleByValue>(_ parameter: String) throws -> Argument {
    let value = try value(parameter)
    do {
      return try Argument(value: value)
    } catch let mismatch as ValueMismatch {
      throw mismatch.error(parameter, of: callee, at: place(of: parameter))
    }
  }

  /// The same, or `standard` if it is not given.
  func read<Argument: ExpressibleByValue>(_ parameter: String, default standard: Argument) throws -> Argument {
    self[parameter] == nil ? standard : try read(parameter)
  }

  /// The text for `parameter`; throws if it is not given or is not text.
  func string(_ parameter: String) throws -> String {
    try read(parameter)
  }

  /// The text for `parameter`, or `standard` if it is not given or `none`; throws if it is not text.
  func string(_ parameter: String, default standard: String) throws -> String {
    try isGiven(parameter) ? read(parameter) : standard
  }

  /// The whole number for `parameter`; throws if it is not given or is not a whole number.
  func int(_ parameter: String) throws -> Int {
    try read(parameter)
  }

  /// The whole number for `parameter`, or `standard` if it is not given or `none`.
  func int(_ parameter: String, default standard: Int) throws -> Int {
    try isGiven(parameter) ? read(parameter) : standard
  }

  /// The truth of the argument for `parameter`, or `standard` if it is not given.
  func bool(_ parameter: String, default standard: Bool) throws -> Bool {
    guard let value = self[parameter] else { return standard }
    return try value.isTrue()
  }

  func isGiven(_ parameter: String) throws -> Bool {
    guard let value = self[parameter] else { return false }
    if case .none = try value.defined() { return false }
    return true
  }

  /// Runs `body`; an error that names a parameter is blamed on the argument for it.
  func blaming<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as RenderError {
      throw error.parameter.map { error.at(place(of: $0), of: callee) } ?? error
    }
  }

  func place(of parameter: String) -> ArgumentPlace {
    guard let place = parameters.names.firstIndex(of: parameter), place < positional.count else {
      return .value(parameter)
    }
    return .position(place)
  }
}
