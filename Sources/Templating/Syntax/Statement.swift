/// A node of a template's syntax tree.
struct Statement: Sendable {
  let kind: Kind
  let span: Span

  indirect enum Kind: Sendable {
    case text
    case output(Expression)
    case conditional([(test: Expression, body: [Statement])], otherwise: [Statement])
    case loop(Loop)
    case set(Target, Expression)
    case setBlock(Target, [FilterUse], [Statement])
    case with([(target: Target, value: Expression)], [Statement])
    case filter([FilterUse], [Statement])
    case block(Block)
    case extends(Expression)
    case include(Include)
    case importModule(Expression, name: String, withContext: Bool)
    case importNames(Expression, [ImportedName], withContext: Bool)
    case macro(MacroSyntax)
    case call(MacroSyntax, call: Expression)
  }

  struct Loop: Sendable {
    let target: Target
    let sequence: Expression
    let test: Expression?
    let body: [Statement]
    /// Whether the body has a use of `loop`.
    let mentionsLoop: Bool
    let otherwise: [Statement]
  }

  struct Block: Sendable {
    let name: String
    let isScoped: Bool
    let isRequired: Bool
    let body: [Statement]
  }

  struct ImportedName: Sendable {
    let name: String
    let alias: String
    let span: Span
  }

  struct Include: Sendable {
    let template: Expression
    let ignoresMissing: Bool
    let withContext: Bool
  }
}

/// What an assignment fills: a name, names in a row, or a member of a namespace.
indirect enum Target: Sendable {
  case name(String, Span)
  case tuple([Target], Span)
  case member(namespace: String, String, Span)

  var names: [String] {
    switch self {
    case .name(let name, _): [name]
    case .tuple(let targets, _): targets.flatMap(\.names)
    case .member: []
    }
  }

  var span: Span {
    switch self {
    case .name(_, let span), .tuple(_, let span), .member(_, _, let span): span
    }
  }
}

/// The definition of a macro, or of a call block's body.
struct MacroSyntax: Sendable {
  let name: String
  let parameters: [Parameter]
  let body: [Statement]

  struct Parameter: Sendable {
    let name: String
    let standard: Expression?
    let span: Span
  }
}
