import Diagnostics

extension Function {
  /// A function `name` whose first argument is the name of one of `functions`, which gets the others.
  ///
  ///     Function("draw", choosing: "shape", among: [circle, square])   // {{ draw("circle", 12) }}
  ///
  /// Each of them checks its own arguments; faults are reported at the argument of the call as it is written.
  ///
  /// - Parameters:
  ///   - name: The name by which templates call it.
  ///   - parameter: The parameter for the choice.
  ///   - functions: What can be chosen: functions of ``init(_:_:body:)``, by their names. They are made at each call, so
  ///     that a function that is not called costs nothing.
  public convenience init(
    _ name: String, choosing parameter: String, among functions: @autoclosure @escaping @Sendable () -> [Function]
  ) {
    self.init(name, parameters: Signature([parameter], takesMore: true, takesKeywords: true)) { arguments in
      let choice = try arguments.string(parameter)
      let functions = functions()
      guard let native = functions.first(where: { $0.name == choice })?.native else {
        throw RenderError.argument(
          Text(
            zh: "“\(name)”的参数“\(parameter)”不能是“\(choice)”",
            en: "'\(parameter)' of '\(name)' cannot be '\(choice)'"),
          help: nearestNameHelp(for: choice, in: functions.map(\.name))
        ).at(arguments.place(of: parameter), of: name)
      }
      let isFirst = !arguments.positional.isEmpty
      var keywords = arguments.keywords
      if !isFirst { keywords[parameter] = nil }
      do {
        return try native.call(
          Arguments(
            callee: name, positional: Array(arguments.positional.dropFirst()), keywords: keywords,
            parameters: native.parameters))
      } catch var error as RenderError {
        if isFirst { error.argument?.place.moveRight() }
        throw error
      }
    }
  }

  private var native: Native? {
    if case .native(let native) = body { native } else { nil }
  }
}

extension ArgumentPlace {
  /// The same place where one more argument stands in front.
  fileprivate mutating func moveRight() {
    switch self {
    case .position(let place): self = .position(place + 1)
    case .from(let place): self = .from(place + 1)
    case .keyword, .value: break
    }
  }
}
