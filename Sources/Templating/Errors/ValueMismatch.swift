import Diagnostics

/// A value of another kind than a Swift type can be read from.
///
/// Thrown by ``ExpressibleByValue/init(value:)``; where it was an argument, the engine makes it the error
/// `template-argument` with the parameter's name, and where it stood before a filter or test, `template-type`.
public struct ValueMismatch: Error, Sendable {
  /// What would fit, such as `an integer`.
  public let expected: Text
  /// What is there instead, such as `text`.
  public let found: Text
  /// What to do about it.
  public let help: Text?
  /// The places of the item at fault in the lists around it, outermost first, from 0.
  private(set) var items: [Int] = []

  /// A mismatch between `expected` and what `found` describes.
  public init(expected: Text, found: Text, help: Text? = nil) {
    self.expected = expected
    self.found = found
    self.help = help
  }

  /// A mismatch between `expected` and the kind of `value`.
  public init(expected: Text, found value: Value, help: Text? = nil) {
    self.init(expected: expected, found: value.kind, help: help)
  }

  /// The same one list further out, whose item `place` it is.
  func inItem(_ place: Int) -> ValueMismatch {
    var outer = self
    outer.items.insert(place, at: 0)
    return outer
  }

  /// The error where the value was the argument for `parameter` of `callee`, given at `place`.
  func error(_ parameter: String, of callee: String, at place: ArgumentPlace) -> RenderError {
    RenderError.argument(
      Text(
        zh: "“\(callee)”的参数“\(parameter)”\(itemText.zh)应是\(expected.zh)，却是\(found.zh)",
        en: "\(itemText.en)'\(parameter)' of '\(callee)' must be \(expected.en), but is \(found.en)"),
      help: help
    ).at(place, of: callee)
  }

  /// The error where the value stood before the filter or test `callee`.
  func error(before callee: String) -> RenderError {
    .type(
      Text(
        zh: "“\(callee)”前面的值\(itemText.zh)应是\(expected.zh)，却是\(found.zh)",
        en: "\(itemText.en)the value before '\(callee)' must be \(expected.en), but is \(found.en)"),
      help: help)
  }

  private var itemText: Text {
    let places = items.map { String($0 + 1) }
    guard !places.isEmpty else { return Text(zh: "", en: "") }
    return Text(zh: "的第 \(places.joined(separator: ".")) 项", en: "item \(places.joined(separator: ".")) of ")
  }
}
