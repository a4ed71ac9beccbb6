import Diagnostics

/// The templates that one template names itself: those that it may extend, include or import.
struct References: Sendable {
  private(set) var names: Set<String> = []
  /// The first place where a name is known only when the template runs.
  private(set) var computed: SourceLocation?

  /// Notes what stands at `place`: one of `names`, or any name if they are nil.
  mutating func add(_ names: [String]?, at place: SourceLocation) {
    if let names { self.names.formUnion(names) } else { computed = computed ?? place }
  }
}

extension ProgramTable {
  /// The templates that a render of `program` may use.
  func dependencies(of program: Program) -> Template.Dependencies {
    var reached: Set<String> = []
    var waiting = [program]
    while let next = waiting.popLast() {
      if let place = next.references.computed { return .any(place) }
      let new = next.references.names.subtracting(reached)
      reached.formUnion(new)
      waiting += new.sorted().compactMap { self[$0] }
    }
    return .named(reached.sorted())
  }
}
