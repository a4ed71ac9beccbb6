/// A Swift type that a template can hold: as data, as a global, or as what a function returns.
///
/// A type of one's own conforms by giving a ``Map`` of what templates may know of it:
///
///     extension Area: ValueConvertible {
///       var value: Value { ["name": .string(name), "code": .int(code)] }
///     }
public protocol ValueConvertible {
  /// Itself as a template value; text is escaped where it is printed, ``Markup`` is not.
  var value: Value { get }
}

extension Value: ValueConvertible {
  /// Itself.
  public var value: Value { self }
}

extension String: ValueConvertible {
  /// Text that is escaped when it is printed.
  public var value: Value { .string(self) }
}

extension Int: ValueConvertible {
  /// A whole number.
  public var value: Value { .int(self) }
}

extension Double: ValueConvertible {
  /// A floating-point number.
  public var value: Value { .float(self) }
}

extension Bool: ValueConvertible {
  /// A truth value.
  public var value: Value { .bool(self) }
}

extension Array: ValueConvertible where Element: ValueConvertible {
  /// A list of the elements' values.
  public var value: Value { .list(map { $0.value }) }
}

extension Optional: ValueConvertible where Wrapped: ValueConvertible {
  /// The wrapped value, or ``Value/none``.
  public var value: Value { self?.value ?? .none }
}

extension Map: ValueConvertible {
  /// Itself as a value.
  public var value: Value { .map(self) }
}

extension Markup: ValueConvertible {
  /// Itself as a value that is printed unescaped.
  public var value: Value { .markup(self) }
}

extension Function: ValueConvertible {
  /// Itself as a value that templates can call.
  public var value: Value { .function(self) }
}
