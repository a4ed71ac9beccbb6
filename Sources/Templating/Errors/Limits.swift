/// What one render may use up; beyond it there is an error with the code `template-limit`.
///
/// The defaults leave room for a page of 100 MB and end a runaway template within seconds. How deep things may be nested
/// is fixed, because it guards the stack.
public struct Limits: Sendable, Hashable {
  /// How many steps a render may take: one for each item of a loop, each call and each filter, and one for every
  /// 64 bytes of the values that these make or look through.
  ///
  /// It bounds the time of a render, and its memory to about 64 bytes a step.
  public var steps = 50_000_000

  /// How many bytes a render may print, counting what is set aside by macros and blocks while it is there.
  public var output = 200_000_000

  /// The defaults.
  public init() {}
}

extension Limits {
  /// How many bytes a template's file may have.
  static let source = 16_000_000
  /// How deep tags and expressions may be nested in a file.
  static let syntaxNesting = 100
  /// How high the tree of one expression may be: this bounds chains of operators, filters and members.
  static let expressionHeight = 500
  /// How many faults of one file are reported.
  static let faults = 50
  /// How deep macros, blocks, includes and imports may call each other.
  static let callNesting = 100
  /// How deep lists and maps may be nested.
  static let valueNesting = 200
  /// How many bytes one text may grow to in a template.
  static let size = 16_000_000
  /// How many items one list, or one `range`, may grow to in a template.
  static let items = 1_000_000
}
