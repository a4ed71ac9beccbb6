import Diagnostics

/// The arguments of one call, by place and by keyword.
public struct Arguments: Sendable {
  /// What was called, for messages.
  public let callee: String
  /// The arguments without a keyword, in order.
  public let positional: [Value]
  /// The arguments with a keyword, in order.
  public let keywords: Map
  private let parameters: [String]?

  /// Checks that there are not more arguments than `parameters`, and none under another name.
  init(callee: String, positional: [Value], keywords: Map, parameters: [String]?) throws {
    self.callee = callee
    self.positional = positional
    self.keywords = keywords
    self.parameters = parameters
    guard let parameters else { return }
    guard positional.count <= parameters.count else {
      throw RenderError.tooManyArguments(callee, takes: parameters.count, given: positional.count)
    }
    for (key, _) in keywords {
      guard let place = parameters.firstIndex(of: key) else {
        throw RenderError.unknownKeyword(key, callee, parameters)
      }
      guard place >= positional.count else { throw RenderError.repeatedArgument(key, callee) }
    }
  }

  /// The argument for `parameter`, or nil if it is not given.
  public subscript(parameter: String) -> Value? {
    if let place = parameters?.firstIndex(of: parameter), place < positional.count { return positional[place] }
    return keywords.isEmpty ? nil : keywords[parameter]
  }

  /// The argument for `parameter`; throws if it is not given or undefined.
  public func value(_ parameter: String) throws -> Value {
    guard let value = self[parameter] else { throw RenderError.missingArgument(parameter, callee) }
    return try value.defined()
  }

  /// The text for `parameter`; throws if it is not given or is not text.
  public func string(_ parameter: String) throws -> String {
    let value = try value(parameter)
    guard let text = value.text else { throw mismatch(parameter, value, Text(zh: "文本", en: "text")) }
    return text
  }

  /// The text for `parameter`, or `standard` if it is not given or `none`; throws if it is not text.
  public func string(_ parameter: String, default standard: String) throws -> String {
    try isGiven(parameter) ? string(parameter) : standard
  }

  /// The whole number for `parameter`; throws if it is not given or is not a whole number.
  public func int(_ parameter: String) throws -> Int {
    let value = try value(parameter)
    guard let number = value.integer else { throw mismatch(parameter, value, Text(zh: "整数", en: "an integer")) }
    return number
  }

  /// The whole number for `parameter`, or `standard` if it is not given or `none`.
  public func int(_ parameter: String, default standard: Int) throws -> Int {
    try isGiven(parameter) ? int(parameter) : standard
  }

  /// The number for `parameter`; throws if it is not given or is not a number.
  public func double(_ parameter: String) throws -> Double {
    let value = try value(parameter)
    guard let number = value.number else { throw mismatch(parameter, value, Text(zh: "数", en: "a number")) }
    return number
  }

  /// The truth of the argument for `parameter`, or `standard` if it is not given.
  public func bool(_ parameter: String, default standard: Bool) throws -> Bool {
    guard let value = self[parameter] else { return standard }
    return try value.isTrue()
  }

  /// The items of the argument for `parameter`; throws if it is not given or cannot be walked.
  public func list(_ parameter: String) throws -> [Value] {
    try value(parameter).items()
  }

  /// The mapping for `parameter`; throws if it is not given or is not a mapping.
  public func map(_ parameter: String) throws -> Map {
    let value = try value(parameter)
    guard case .map(let map) = value else { throw mismatch(parameter, value, Text(zh: "映射", en: "a mapping")) }
    return map
  }

  func isGiven(_ parameter: String) throws -> Bool {
    guard let value = self[parameter] else { return false }
    if case .none = try value.defined() { return false }
    return true
  }

  private func mismatch(_ parameter: String, _ value: Value, _ expected: Text) -> RenderError {
    .wrongType(parameter, callee, value, expected)
  }
}
