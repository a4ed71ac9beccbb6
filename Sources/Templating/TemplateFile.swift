/// A template's text with the names it goes by.
public struct TemplateFile: Sendable {
  /// The path in diagnostics, such as `Templates/pages/area.html`.
  public let path: String
  /// The text.
  public let text: String
  /// The name by which other templates include, import or extend it, such as `pages/area.html`.
  public let name: String

  /// A template of `text`.
  public init(path: String, text: String, name: String) {
    self.path = path
    self.text = text
    self.name = name
  }
}
