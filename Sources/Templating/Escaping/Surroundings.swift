/// What a template says about the contexts in which it uses others, so that faults are found when templates are loaded.
struct Surroundings: Sendable {
  /// The contexts in which it prints what is only known when it runs, such as a macro in a variable.
  var demands: Set<EntryContext> = []
  /// The template that it always extends, if its name is written out.
  var parent: String?
  /// The contexts of the places that it gives to its blocks.
  var places: [String: EntryContext] = [:]
}

/// A template, block or macro with the context in which it prints.
struct PartUse: Sendable, Hashable {
  let part: TemplatePart
  let entry: EntryContext
}

/// What can be entered in a template.
struct TemplatePart: Sendable, Hashable {
  let template: String
  let kind: Kind

  enum Kind: Sendable, Hashable {
    case root
    case block(String)
    case macro(String)
  }
}

/// The macros that a template can call by name: its own and those that it imports from templates whose names are written out.
struct KnownMacros {
  private var macros: [String: TemplatePart] = [:]
  private var modules: [String: String] = [:]

  init(_ body: [Statement], in template: String) {
    for statement in body {
      switch statement.kind {
      case .macro(let macro): macros[macro.name] = TemplatePart(template: template, kind: .macro(macro.name))
      case .importNames(let source, let names, _):
        guard let source = source.writtenText else { continue }
        for name in names { macros[name.alias] = TemplatePart(template: source, kind: .macro(name.name)) }
      case .importModule(let source, let name, _): modules[name] = source.writtenText
      case .text, .output, .conditional, .loop, .set, .setBlock, .with, .filter, .block, .extends, .include, .call:
        continue
      }
    }
  }

  /// The macro that a call of `callee` most likely runs.
  func callAsFunction(_ callee: Expression) -> TemplatePart? {
    switch callee.kind {
    case .name(let name): macros[name]
    case .member(let owner, let name, _):
      if case .name(let module) = owner.kind {
        modules[module].map { TemplatePart(template: $0, kind: .macro(name)) }
      } else {
        nil
      }
    default: nil
    }
  }
}

extension Expression {
  /// The text of a literal.
  var writtenText: String? {
    if case .constant(.string(let text)) = kind { text } else { nil }
  }

  /// The literals of which it yields one, if it is made of nothing else and none needs escaping.
  var writtenTexts: [String]? {
    switch kind {
    case .constant(.string(let text)) where !text.needsEscaping: [text]
    case .conditional(let value, _, let otherwise):
      if let one = value.writtenTexts, let other = otherwise.map(\.writtenTexts) ?? [""] { one + other } else { nil }
    default: nil
    }
  }

  /// Whether it may come out of a filter that was given arguments.
  var hasFilterArguments: Bool {
    switch kind {
    case .filter(_, let use): !use.arguments.isEmpty
    case .conditional(let value, _, let otherwise):
      value.hasFilterArguments || otherwise.map { $0.hasFilterArguments } ?? false
    default: false
    }
  }

  /// Whether all that it can yield comes out of the filter `name`.
  func isFiltered(by name: String) -> Bool {
    switch kind {
    case .filter(_, let use): use.name == name
    case .conditional(let value, _, let otherwise):
      value.isFiltered(by: name) && otherwise.map { $0.isFiltered(by: name) } ?? true
    default: false
    }
  }
}
