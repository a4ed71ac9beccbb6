import Diagnostics

/// What a function, filter or test throws; the engine adds the place and the chain of calls.
public struct RenderError: Error, Sendable {
  /// A stable, kebab-case name of the rule that was broken.
  public let code: String
  /// What is wrong, without a full stop.
  public let message: Text
  /// What to do about it.
  public let help: Text?
  /// Where it is, when that is not where it was noticed.
  let site: Site?
  /// The variable that was not found, for which the render proposes the nearest known name.
  var unknownName: String?
  /// The argument at fault, of the call to `callee`.
  var argument: (place: ArgumentPlace, callee: String)?

  /// The parameter whose argument is at fault.
  let parameter: String?

  /// An error with `code`.
  ///
  /// - Parameters:
  ///   - code: A name of your own for the rule, such as `unknown-page`.
  ///   - message: What is wrong, without a full stop.
  ///   - help: What to do about it.
  ///   - parameter: The parameter whose argument is at fault: then the error is reported there, else at the call.
  public init(code: String = "template-value", _ message: Text, help: Text? = nil, parameter: String? = nil) {
    self.init(code: code, message: message, help: help, site: nil, parameter: parameter)
  }

  init(code: String, message: Text, help: Text?, site: Site?, parameter: String? = nil) {
    self.parameter = parameter
    self.code = code
    self.message = message
    self.help = help
    self.site = site
  }
}

/// A place in one of the programs of a render.
struct Site: Sendable {
  let program: Program
  let span: Span

  var location: SourceLocation { program.source.location(of: span) }
}
