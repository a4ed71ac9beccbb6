import Diagnostics

/// A Swift type that can be read from a template's value: the mirror of ``ValueConvertible``.
///
/// Registered filters, tests and functions take arguments of such types. An enum with raw values conforms without
/// further code; a type of one's own reads a value of another type and goes on from there.
public protocol ExpressibleByValue {
  /// Reads `value`, which is never undefined.
  ///
  /// - Throws: ``ValueMismatch`` if the value is of another kind; the engine adds the parameter and what was called.
  init(value: Value) throws

  /// What an argument is that is left out and has no default; nil where it must be given, as for all but optional types.
  static var whenLeftOut: Self? { get }
}

extension ExpressibleByValue {
  /// Nil: an argument of this type must be given or have a default.
  public static var whenLeftOut: Self? { nil }
}

extension Value: ExpressibleByValue {
  /// Any value, as it is.
  public init(value: Value) {
    self = value
  }
}

extension String: ExpressibleByValue {
  /// The characters of text; of markup its source, so that printing the result escapes it.
  public init(value: Value) throws {
    guard let text = value.text else { throw ValueMismatch(expected: Text(zh: "文本", en: "text"), found: value) }
    self = text
  }
}

extension Int: ExpressibleByValue {
  /// A whole number; true counts as 1 and false as 0, as in Python.
  public init(value: Value) throws {
    guard let number = value.integer else {
      throw ValueMismatch(expected: Text(zh: "整数", en: "an integer"), found: value)
    }
    self = number
  }
}

extension Double: ExpressibleByValue {
  /// A number, whole or not.
  public init(value: Value) throws {
    guard let number = value.number else { throw ValueMismatch(expected: Text(zh: "数", en: "a number"), found: value) }
    self = number
  }
}

extension Bool: ExpressibleByValue {
  /// True or false; what merely counts as true, such as text, is refused.
  public init(value: Value) throws {
    guard case .bool(let bool) = value else {
      throw ValueMismatch(expected: Text(zh: "true 或 false", en: "true or false"), found: value)
    }
    self = bool
  }
}

extension Markup: ExpressibleByValue {
  /// Markup as it is, and text escaped.
  public init(value: Value) throws {
    guard value.text != nil else {
      throw ValueMismatch(expected: Text(zh: "文本或标记", en: "text or markup"), found: value)
    }
    self = try value.escaped()
  }
}

extension Map: ExpressibleByValue {
  /// A mapping.
  public init(value: Value) throws {
    guard case .map(let map) = value else {
      throw ValueMismatch(expected: Text(zh: "映射", en: "a mapping"), found: value)
    }
    self = map
  }
}

extension Array: ExpressibleByValue where Element: ExpressibleByValue {
  /// The items of a list, a tuple or a lazy sequence, each read in its turn.
  ///
  /// O(count).
  public init(value: Value) throws {
    switch value {
    case .list, .tuple, .iterator, .view:
      self = try value.items().enumerated().map { place, item in
        do {
          return try Element(value: item.defined())
        } catch let mismatch as ValueMismatch {
          throw mismatch.inItem(place)
        }
      }
    default: throw ValueMismatch(expected: Text(zh: "列表", en: "a list"), found: value)
    }
  }
}

extension Optional: ExpressibleByValue where Wrapped: ExpressibleByValue {
  /// Nil for ``Value/none``, else what the wrapped type reads.
  public init(value: Value) throws {
    if case .none = value { self = nil } else { self = try Wrapped(value: value) }
  }

  /// Nil, so that an argument of an optional type may be left out.
  public static var whenLeftOut: Wrapped?? { .some(nil) }
}
