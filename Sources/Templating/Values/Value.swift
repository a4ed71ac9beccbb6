/// A value of the template language: what a context holds and what an expression yields.
///
/// Literals of text, numbers, truth values, lists and maps are values as they stand; other Swift types become values by
/// ``ValueConvertible``. Copies share their storage until one of them changes.
public enum Value: Sendable {
  /// The absent value, printed as `None`.
  case none
  /// A truth value, printed as `True` or `False`.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A binary floating-point number, printed as its shortest exact decimal.
  case float(Double)
  /// Text that is escaped when it is printed.
  case string(String)
  /// Text that is already safe and is printed as it is.
  case markup(Markup)
  /// A sequence.
  case list([Value])
  /// A fixed sequence, as `(1, 2)` and the pairs of `items` make it.
  case tuple([Value])
  /// The outcome of a filter such as `map`: it can be walked once, but has neither length nor items nor text.
  case iterator(LazySequence)
  /// What `range` and the methods of mappings yield: it can be walked and counted, but not printed.
  indirect case view(View)
  /// An ordered mapping.
  case map(Map)
  /// Something that can be called.
  case function(Function)
  /// A loop, namespace or imported module of the running render.
  case reference(Reference)
  /// A name that was looked up in vain; any use but `is defined` and `default` is an error.
  indirect case undefined(Undefined)
}

extension Value {
  /// ``iterator(_:)`` of `items`.
  static func lazy(_ items: [Value]) -> Value {
    .iterator(LazySequence(items))
  }

  /// The wrapped value, or ``none`` for nil.
  public init(_ optional: (some ValueConvertible)?) {
    self = optional?.value ?? .none
  }

  /// `optional`, or ``none`` for nil.
  public init(_ optional: Value?) {
    self = optional ?? .none
  }

  /// Text as a value, or ``none`` for nil.
  public init(_ text: String?) {
    self = text.map(Value.string) ?? .none
  }

  /// The characters of ``string(_:)`` or ``markup(_:)``, else nil.
  var text: String? {
    switch self {
    case .string(let text): text
    case .markup(let markup): markup.text
    default: nil
    }
  }

  /// Whether it is text that needs no escaping.
  var isMarkup: Bool {
    if case .markup = self { true } else { false }
  }

  /// Whether it stands for a failed look-up.
  var isUndefined: Bool {
    if case .undefined = self { true } else { false }
  }

  /// Whether it stands for the branch that an inline `if` without `else` lacks.
  var isBlank: Bool {
    if case .undefined(let undefined) = self { undefined.isBlank } else { false }
  }

  /// The same value, unless it is a failed look-up: then its error is thrown.
  func defined() throws -> Value {
    if case .undefined(let undefined) = self { throw undefined.error }
    return self
  }
}
