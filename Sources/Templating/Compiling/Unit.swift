import Diagnostics

/// A run of instructions with its own variables: a template's root, a block or a macro.
///
/// It never changes; it is a class, so that a call takes one reference to all of it.
final class Unit: Sendable {
  let instructions: [Instruction]
  /// Where each instruction is written.
  let spans: [Span]
  let slotCount: Int
  /// The names of the slots, for proposals.
  let localNames: [String]
  /// The parts of templates that it names, with the first place of each.
  let uses: [(use: PartUse, site: SourceLocation)]
  /// Why it must not run: what it prints would stand where it does not belong.
  let faults: [Diagnostic]

  init(_ draft: Draft) {
    instructions = draft.instructions.fused
    spans = draft.spans
    slotCount = draft.localNames.count
    localNames = draft.localNames
    uses = draft.uses
    faults = draft.faults
  }

  /// A unit that is being compiled.
  struct Draft {
    var instructions: [Instruction] = []
    var spans: [Span] = []
    var localNames: [String] = []
    var uses: [(use: PartUse, site: SourceLocation)] = []
    var faults: [Diagnostic] = []
  }
}
