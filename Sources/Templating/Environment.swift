/// The filters, tests and global functions that templates can use.
public struct Environment: Sendable {
  var filters: [String: Filter] = [:]
  var tests: [String: Test] = [:]
  /// What every template sees, imported ones too, unless the context has the same name.
  public var globals = Map()

  /// The filters, tests and functions of the language itself.
  public static let standard = Environment()

  private init() {
    for filter in Filter.standard { filters[filter.name] = filter }
    for (alias, name) in Filter.aliases { filters[alias] = filters[name] }
    for test in Test.standard { tests[test.name] = test }
    for (alias, name) in Test.aliases { tests[alias] = tests[name] }
    for function in Function.standard { globals[function.name] = .function(function) }
  }

  /// Adds the filter `name`; its body gets the value before the `|` and the arguments for `parameters`.
  ///
  /// The value is never undefined. Without a list of parameters the filter takes any arguments. What it returns is
  /// escaped when printed unless it is ``Value/markup(_:)``.
  public mutating func register(
    filter name: String, parameters: [String]? = [],
    _ body: @escaping @Sendable (_ value: Value, _ arguments: Arguments) throws -> Value
  ) {
    filters[name] = Filter(name, parameters) { value, arguments, _ in try body(value, arguments) }
  }

  /// Adds the test `name`, for use after `is`.
  public mutating func register(
    test name: String, parameters: [String]? = [],
    _ body: @escaping @Sendable (_ value: Value, _ arguments: Arguments) throws -> Bool
  ) {
    tests[name] = Test(name, parameters) { value, arguments, _ in try body(value, arguments) }
  }

  /// Adds the global function `name`.
  public mutating func register(
    function name: String, parameters: [String]? = [],
    _ body: @escaping @Sendable (_ arguments: Arguments) throws -> Value
  ) {
    globals[name] = .function(Function(name, parameters: parameters, body))
  }
}
