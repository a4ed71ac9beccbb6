import Diagnostics

/// One render: runs programs on a stack of values and appends bytes to one buffer.
///
/// A renderer belongs to one call of ``Template/render(_:)``; what renders share is immutable. There are no copies of it,
/// so that no call makes one.
struct Renderer: ~Copyable {
  let programs: TemplateLibrary
  let data: Map
  /// What filters and tests may use, and what the render has used up.
  var scope: RenderScope
  var buffer: ByteBuffer
  var stack: [Value] = []
  var frame: Frame
  var contexts: Contexts
  /// For each template that is rendered by itself, the programs it extends, youngest first; before them ``Module/noBlocks``.
  var lineages: [[Program]]
  var loops: [LoopState] = []
  var namespaces: [Map] = []
  var modules: [Module] = []
  /// The cyclers and joiners.
  var turns: [Turn] = []
  /// The imports without context that have run, by the number of the template.
  var sharedModules: [Int: Int32] = [:]
  /// How many lazy sequences were made, and the numbers of those that were walked.
  var lazyCount: Int32 = 0
  var walked: Set<Int32> = []
  /// The serial numbers of the units that are running, outermost first.
  private var running: [Int] = []
  private var entries = 0
  private var loopSerial: Int32 = 0

  init(_ program: Program, library: TemplateLibrary, data: Map) {
    self.programs = library
    self.data = data
    self.scope = RenderScope(environment: library.environment, meter: Meter(library.environment.limits))
    self.buffer = ByteBuffer(capacity: program.source.bytes.count * 2)
    self.lineages = [[], [program]]
    self.contexts = Contexts(shared: library.programs.contexts)
    let context = contexts.add(Context(parent: nil, seesData: true))
    self.frame = Frame(program: program, unit: program.root, base: 0, context: context, lineage: 1)
    stack.reserveCapacity(64)
  }

  var environment: Environment { scope.environment }

  /// Renders the template that the renderer was made for.
  mutating func run() throws(Diagnostic) -> [UInt8] {
    do {
      try runRoot(frame.program, context: frame.context, lineage: frame.lineage)
      return buffer.finished()
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw located(error, Span(0, 0))
    }
  }

  /// Runs a template's root, then the roots of what it extends; yields the context of the last one.
  @discardableResult
  mutating func runRoot(_ program: Program, context: Int, lineage: Int) throws -> Int {
    let base = stack.count
    guard
      let parent = try enter(program.root, of: program, base: base, context: context, lineage: lineage)
    else { return context }
    do {
      let context = parentContext(context, of: program, parent.program)
      return try runRoot(parent.program, context: context, lineage: lineage)
    } catch {
      let site = Site(program: program, span: parent.site)
      throw located(error, parent.site).noted(site, Text(zh: "由此处继承", en: "extended here"))
    }
  }

  /// Runs `unit` of `program` from its first to its last instruction; its slots, or the arguments so far, are on the stack.
  ///
  /// Yields what the template extends, if it is a root that does.
  @discardableResult
  mutating func enter(
    _ unit: Unit, of program: Program, base: Int, context: Int, lineage: Int, block: Frame.RunningBlock? = nil,
    missing: UInt64 = 0
  ) throws -> Frame.Parent? {
    guard running.count < Limits.callNesting else { throw RenderError.tooDeepCalls }
    try scope.meter.step(running: unit.instructions.count)
    try scope.meter.charge(items: unit.slotCount)
    try checkOutput()
    if let fault = unit.faults.first { throw fault }
    var other = Frame(
      program: program, unit: unit, base: base, context: context, lineage: lineage, block: block, missing: missing)
    swap(&frame, &other)
    entries += 1
    running.append(entries)
    defer {
      swap(&frame, &other)
      running.removeLast()
    }
    makeRoom(for: unit, at: base)
    try run(unit, of: program)
    while stack.count > base { stack.removeLast() }
    return frame.parent
  }

  /// Gives `unit` its slots, of which those of the arguments are there already.
  mutating func makeRoom(for unit: Unit, at base: Int) {
    while stack.count < base + unit.slotCount { stack.append(.none) }
  }

  /// Runs the instructions of `unit`; it and `program` are borrowed, so that no instruction counts references to them.
  private mutating func run(_ unit: Unit, of program: Program) throws {
    do {
      while frame.counter < unit.instructions.count {
        let instruction = unit.instructions[frame.counter]
        frame.counter += 1
        try execute(instruction, of: program)
      }
      try checkOutput()
    } catch {
      let diagnostic = located(error, frame.span)
      guard error is Diagnostic, let note = unit.instructions[frame.counter - 1].note else { throw diagnostic }
      throw diagnostic.noted(site, note)
    }
  }

  /// The unit that is running, for what is made in it.
  var activation: Function.Activation {
    Function.Activation(serial: running.last ?? 0, depth: running.count, base: frame.base)
  }

  /// Whether the unit that was entered then has not ended.
  func isRunning(_ activation: Function.Activation) -> Bool {
    activation.depth > 0 && activation.depth <= running.count && running[activation.depth - 1] == activation.serial
  }

  /// The place of the instruction that is running.
  var site: Site { Site(program: frame.program, span: frame.span) }

  mutating func beginLoop(_ items: [Value]) {
    loopSerial &+= 1
    loops.append(LoopState(loopSerial, items))
  }
}
