import Templating

/// What templates see of a thing: named members, each with what it is.
///
/// Views are the theme's contract: `Templates/README.md` is written from their members.
protocol TemplateView: ViewValue {
  /// What the documentation calls it, such as `target`.
  static var viewName: String { get }
  /// What it has, in the order of the documentation.
  static var members: ViewMembers<Self> { get }
}

extension TemplateView {
  static var typeName: String { viewName }
  static var described: [any TemplateView.Type] { [Self.self] }
  var value: Value { Self.members.shape(self) }
}

/// The members of a view.
struct ViewMembers<Subject>: Sendable {
  let all: [ViewMember<Subject>]
  /// How a subject becomes a value; all values of one view share their keys.
  let shape: MapShape<Subject>

  init(_ members: ViewMember<Subject>...) {
    all = members
    shape = MapShape(names: members.map(\.name), members: members.map(\.value))
  }
}

/// A member of a view: its name, what it is, and where it comes from.
struct ViewMember<Subject>: Sendable {
  let name: String
  let about: String
  /// What kind of value it is, in words.
  let typeName: String
  /// The views that its values are made of.
  let described: [any TemplateView.Type]
  let value: @Sendable (Subject) -> Value

  init<Member: ViewValue>(
    _ name: String, _ about: String, _ member: @escaping @Sendable (Subject) -> Member
  ) {
    self.name = name
    self.about = about
    typeName = Member.typeName
    described = Member.described
    value = { member($0).value }
  }
}
