/// The filters, tests and global functions that templates can use.
///
/// <doc:ExtendingTheLanguage> shows how to add more. An environment is a value: what is registered after a library was
/// made from it does not reach that library.
public struct Environment: Sendable {
  var filters: [String: Filter] = [:]
  var tests: [String: Test] = [:]
  /// What every template sees, imported ones too, unless the context has the same name.
  public var globals = Map()
  /// What one render of one of its templates may use up.
  public var limits = Limits()

  /// The filters, tests and functions of the language itself.
  public static let standard = Environment()

  private init() {
    for filter in Filter.standard { filters[filter.name] = filter }
    for (alias, name) in Filter.aliases { filters[alias] = filters[name] }
    for test in Test.standard { tests[test.name] = test }
    for (alias, name) in Test.aliases { tests[alias] = tests[name] }
    for function in Function.standard { globals[function.name] = .function(function) }
  }

  /// Adds the filter `name`, or replaces the one of that name.
  ///
  ///     environment.register(filter: "repeated", Parameter("times", default: 2)) { (text: String, times: Int) in
  ///       String(repeating: text, count: times)
  ///     }
  ///
  /// - Parameters:
  ///   - name: The name behind the `|`.
  ///   - parameters: What may be given in parentheses, in order.
  ///   - body: Gets the value before the `|`, which is never undefined, and the arguments; reentrant, for templates are
  ///     rendered in parallel. A ``RenderError`` that it throws is reported at the filter's name. What it returns is
  ///     escaped where it is printed unless it is ``Markup``.
  public mutating func register<
    Input: ExpressibleByValue & Sendable, each Argument: Sendable, Result: ValueConvertible & Sendable
  >(
    filter name: String, _ parameters: repeat Parameter<each Argument>,
    body: @escaping @Sendable (Input, repeat each Argument) throws -> Result
  ) {
    let signature = Signature(repeat each parameters)
    filters[name] = Filter(name, signature) { value, arguments, _ in
      try arguments.blaming { try body(value.read(before: name), repeat (each parameters).read(arguments)).value }
    }
  }

  /// Adds the test `name`, for use after `is`, or replaces the one of that name.
  ///
  ///     environment.register(test: "longer", Parameter<Int>("length")) { (text: String, length: Int) in
  ///       text.count > length
  ///     }
  ///
  /// - Parameters:
  ///   - name: The name behind `is`.
  ///   - parameters: What may be given in parentheses, in order.
  ///   - body: Gets the value before `is`, which is never undefined, and the arguments.
  public mutating func register<Input: ExpressibleByValue & Sendable, each Argument: Sendable>(
    test name: String, _ parameters: repeat Parameter<each Argument>,
    body: @escaping @Sendable (Input, repeat each Argument) throws -> Bool
  ) {
    let signature = Signature(repeat each parameters)
    tests[name] = Test(name, signature) { value, arguments, _ in
      try arguments.blaming { try body(value.read(before: name), repeat (each parameters).read(arguments)) }
    }
  }

  /// Adds the global function `name`, or replaces the global of that name.
  ///
  ///     environment.register(function: "link", Parameter<String>("page"), Parameter<String?>("label")) { page, label in
  ///       Markup("<a href=\"/\(Markup(escaping: page).text)/\">\(Markup(escaping: label ?? page).text)</a>")
  ///     }
  ///
  /// - Parameters:
  ///   - name: The name by which templates call it; a variable of the data or of a template hides it.
  ///   - parameters: What may be given in parentheses, in order.
  ///   - body: Gets the arguments; see ``Function/init(_:_:body:)``.
  public mutating func register<each Argument: Sendable, Result: ValueConvertible & Sendable>(
    function name: String, _ parameters: repeat Parameter<each Argument>,
    body: @escaping @Sendable (repeat each Argument) throws -> Result
  ) {
    globals[name] = .function(Function(name, repeat each parameters, body: body))
  }
}

extension Value {
  /// The value before the filter or test `name` as a Swift value.
  fileprivate func read<Input: ExpressibleByValue>(before name: String) throws -> Input {
    do {
      return try Input(value: self)
    } catch let mismatch as ValueMismatch {
      throw mismatch.error(before: name)
    }
  }
}
