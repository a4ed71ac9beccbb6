import Diagnostics

/// A template compiled for one context to begin in: immutable, so that any number of renders can share it.
final class Program: Sendable {
  let source: SourceText
  /// The number of the template in its library.
  let number: Int
  /// Where its root, blocks and macros begin.
  let entry: EntryContext
  let root: Unit
  let blocks: [String: Block]
  let macros: [Macro]
  let tables: Tables
  /// The names that the top of this template assigns, in alphabetical order.
  let assigned: Keys
  let surroundings: Surroundings
  let references: References

  init(
    source: SourceText, number: Int, entry: EntryContext, root: Unit, blocks: [String: Block], macros: [Macro],
    tables: Tables, assigned: Set<String>, surroundings: Surroundings, references: References
  ) {
    self.source = source
    self.number = number
    self.entry = entry
    self.root = root
    self.blocks = blocks
    self.macros = macros
    self.tables = tables
    self.assigned = Keys(assigned.sorted())
    self.surroundings = surroundings
    self.references = references
  }

  /// Whether an import of this template can reach `name`.
  func exports(_ name: Name) -> Bool {
    assigned.contains(name) && name.text.utf8.first != UInt8(ascii: "_")
  }
}

struct Block: Sendable {
  let name: Name
  let unit: Unit
  let isRequired: Bool
}

/// A macro; a class, so that a call takes one reference to all of it.
final class Macro: Sendable {
  let name: String
  /// The parameters, which fill the first slots.
  let parameters: [Name]
  let unit: Unit
  /// Which variables around the macro go where when it is called.
  let captures: [Capture]
  let slots: SpecialSlots
  /// Whether there are slots to be filled beside those of the parameters.
  let hasFurtherSlots: Bool

  init(name: String, parameters: [Name], unit: Unit, captures: [Capture], slots: SpecialSlots) {
    self.name = name
    self.parameters = parameters
    self.unit = unit
    self.captures = captures
    self.slots = slots
    hasFurtherSlots = !captures.isEmpty || !slots.isEmpty
  }

  struct Capture: Sendable {
    /// A slot of the unit around the macro, read when the macro is made.
    let outer: Int32
    let inner: Int32
  }

  /// Where a macro keeps what its body uses without declaring it.
  struct SpecialSlots: Sendable {
    var caller: Int32?
    var positional: Int32?
    var keywords: Int32?
    /// The macro itself, where it is no variable of the template.
    var itself: Int32?

    var isEmpty: Bool { caller == nil && positional == nil && keywords == nil && itself == nil }
  }
}

/// What the numbers in a program's instructions stand for.
struct Tables: Sendable {
  var constants: [Value] = []
  var names: [Name] = []
  var calls: [CallShape] = []
  /// The keywords of all calls.
  var keywords: [Name] = []
  /// Where the arguments of each call are written.
  var argumentSpans: [ArgumentSpans] = []
  var filters: [Filter] = []
  var tests: [Test] = []
  var blockUses: [BlockUse] = []
  var templateUses: [TemplateUse] = []
}

/// How the arguments of a call lie on the stack: by place, by keyword, then what is spread.
///
/// It holds no reference, so that a call counts none.
struct CallShape: Sendable {
  let positional: Int
  /// Where the keywords are among those of all calls.
  let keywords: Range<Int>
  let hasSpread: Bool
  let hasKeywordSpread: Bool

  var count: Int { positional + keywords.count + (hasSpread ? 1 : 0) + (hasKeywordSpread ? 1 : 0) }

  var isPlain: Bool { count == positional }
}

struct BlockUse: Sendable {
  let name: Name
  let isRequired: Bool
  /// The variables that a scoped block sees; nil for one that is not scoped.
  let locals: [Local]?
  let context: OutputContext
}

struct TemplateUse: Sendable {
  let ignoresMissing: Bool
  let withContext: Bool
  var locals: [Local]
  /// Where an include prints.
  let context: OutputContext
}

/// A variable in a slot that another template shall see.
struct Local: Sendable {
  let name: Name
  let slot: Int32
}
