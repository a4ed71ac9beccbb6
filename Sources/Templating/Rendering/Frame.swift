/// One activation of a unit: a template's root, a block or a macro that is running; it is moved, never copied.
struct Frame: ~Copyable {
  let program: Program
  let unit: Unit
  /// The number of the next instruction.
  var counter = 0
  /// Where the unit's slots start on the stack.
  let base: Int
  /// The number of the context in which names are looked up.
  let context: Int
  /// The number of the lineage that blocks are looked up in.
  let lineage: Int
  /// The block that is running and how many overrides of it lie above.
  var block: RunningBlock?
  /// The parameters of a macro that the call has left out, one bit each.
  var missing: UInt64 = 0
  /// What the template extends, and where it says so.
  var parent: Parent?

  /// A class like ``Parent``, so that a frame stays small: few have either.
  final class RunningBlock: Sendable {
    let name: Name
    let level: Int

    init(name: Name, level: Int) {
      self.name = name
      self.level = level
    }
  }

  final class Parent: Sendable {
    let program: Program
    let site: Span

    init(program: Program, site: Span) {
      self.program = program
      self.site = site
    }
  }

  init(
    program: Program, unit: Unit, base: Int, context: Int, lineage: Int, block: RunningBlock? = nil,
    missing: UInt64 = 0
  ) {
    self.program = program
    self.unit = unit
    self.base = base
    self.context = context
    self.lineage = lineage
    self.block = block
    self.missing = missing
  }

  /// Where the instruction that is running is written.
  var span: Span { counter > 0 && counter <= unit.spans.count ? unit.spans[counter - 1] : Span(0, 0) }
}
