import Templating

/// What a member of a view can be.
protocol ViewValue: ValueConvertible, Sendable {
  /// What the documentation calls values of the type.
  static var typeName: String { get }
  /// The views that its values are made of.
  static var described: [any TemplateView.Type] { get }
}

extension ViewValue {
  static var described: [any TemplateView.Type] { [] }
}

extension String: ViewValue {
  static var typeName: String { "text" }
}

extension Int: ViewValue {
  static var typeName: String { "whole number" }
}

extension Double: ViewValue {
  static var typeName: String { "number" }
}

extension Bool: ViewValue {
  static var typeName: String { "true or false" }
}

extension Markup: ViewValue {
  static var typeName: String { "HTML" }
}

extension Optional: ViewValue where Wrapped: ViewValue {
  static var typeName: String { Wrapped.typeName + " or none" }
  static var described: [any TemplateView.Type] { Wrapped.described }
}

extension Array: ViewValue where Element: ViewValue {
  static var typeName: String { "list of " + Element.typeName }
  static var described: [any TemplateView.Type] { Element.described }
}

/// A value that several pages show, made once: a view that keeps what templates see of it.
struct Prepared<Wrapped: TemplateView>: ViewValue {
  let value: Value

  init(_ view: Wrapped) {
    value = view.value
  }

  static var typeName: String { Wrapped.typeName }
  static var described: [any TemplateView.Type] { Wrapped.described }
}
