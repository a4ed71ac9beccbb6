import Diagnostics

/// A compiled template, ready to be rendered any number of times, also at once.
public struct Template: Sendable {
  let program: Program
  let library: TemplateLibrary

  /// The name by which other templates use it.
  public var name: String { program.source.name }

  /// The templates that a render may use: what this one extends, includes or imports, what these do, and so on.
  ///
  /// Together with this template's text, the context and the environment they determine what is rendered. The template
  /// itself is among them only if one of them uses it. O(n log n) for n templates.
  public var dependencies: Dependencies { library.programs.dependencies(of: program) }

  /// The bytes of the template filled with `context`, in UTF-8.
  ///
  /// Every value is escaped for its place in the HTML or SVG unless it is ``Markup``; see <doc:ContextualEscaping>. The
  /// same context gives the same bytes. O(what is printed and walked), bounded by ``Environment/limits``.
  ///
  /// - Parameter context: The variables that the template sees, together with the environment's globals.
  /// - Throws: The first fault, with its place and the chain of templates and macros that led to it.
  public func render(_ context: Map) throws(Diagnostic) -> [UInt8] {
    var renderer = Renderer(program, library: library, data: context)
    return try renderer.run()
  }

  /// The template filled with `context`, as text: what ``render(_:)`` gives, decoded.
  public func renderText(_ context: Map) throws(Diagnostic) -> String {
    String(decoding: try render(context), as: UTF8.self)
  }

  /// Which templates of a library a render may use.
  public enum Dependencies: Sendable, Hashable {
    /// The templates with these names, in alphabetical order. A name that no template has is included if `ignore missing`
    /// or a list of candidates allows it: adding such a template would change what is rendered.
    case named([String])
    /// Any template: the name at this place is known only when the template runs.
    case any(SourceLocation)
  }
}
