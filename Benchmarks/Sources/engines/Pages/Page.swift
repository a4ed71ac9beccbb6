import Mustache

/// What all engines render: data in the form that each likes best, and the same bytes written by hand.
///
/// Text holds `&`, `<` and `>`, which all engines escape alike; quotes they would not.
protocol Page: Encodable, MustacheParent {
  /// What the files with its templates are called.
  static var name: String { get }

  /// For Stencil, which takes nothing else.
  var dictionary: [String: Any] { get }

  func write(to html: inout HTML)
}
