import Diagnostics

/// The faults of templates whose parts print where they do not belong.
extension ProgramTable {
  /// All that is wrong with the templates from number `start` on, in their order.
  func diagnostics(from start: Int = 0) -> [Diagnostic] {
    let uses = knownUses(from: start)
    return templates[start...].flatMap { template in
      template.diagnostics.isEmpty ? faults(of: template, uses) : template.diagnostics
    }
  }

  /// The contexts in which each part is known to print, and one place that says so.
  private typealias Uses = [TemplatePart: [EntryContext: SourceLocation?]]

  /// What the templates from number `start` on print where; those before it print none of their parts.
  private func knownUses(from start: Int) -> Uses {
    var uses: Uses = [:]
    var waiting: [(PartUse, SourceLocation?)] = []
    for program in templates[start...].compactMap({ $0.forms[.content] }) {
      for (kind, unit) in program.parts {
        waiting += unit.uses.map { ($0.use, $0.site) }
        guard case .block(let name) = kind, let entry = inheritedPlace(of: name, program) else { continue }
        waiting.append((PartUse(part: program.part(kind), entry: entry), nil))
      }
    }
    // What is used elsewhere than in content uses others there.
    var place = 0
    while place < waiting.count {
      let (use, site) = waiting[place]
      place += 1
      guard uses[use.part]?[use.entry] == nil else { continue }
      uses[use.part, default: [:]].updateValue(site, forKey: use.entry)
      guard use.entry != .content, let number = numbers[use.part.template] else { continue }
      let unit = templates[number].forms[use.entry]?.parts.first { $0.kind == use.part.kind }?.unit
      waiting += (unit?.uses ?? []).map { ($0.use, $0.site) }
    }
    return uses
  }

  /// The context that the templates which `program` extends give to the block `name`.
  private func inheritedPlace(of name: String, _ program: Program) -> EntryContext? {
    var next = program.surroundings.parent
    // A template that extends itself in the end is found when it is rendered.
    for _ in 0..<Limits.callNesting {
      guard let parent = next.flatMap({ self[$0] }) else { return nil }
      if let entry = parent.surroundings.places[name] { return entry }
      next = parent.surroundings.parent
    }
    return nil
  }

  /// Why parts of `template` cannot stand where they are used; a part of which no use is known is content.
  ///
  /// What is wrong in several contexts is told once.
  private func faults(of template: CompiledTemplate, _ uses: Uses) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for program in template.programs {
      for (kind, unit) in program.parts {
        guard let site = uses[program.part(kind), default: [.content: nil]][program.entry] else { continue }
        for fault in unit.faults
        where !faults.contains(where: { $0.location == fault.location && $0.code == fault.code }) {
          faults.append(program.entry == .content ? fault : fault.used(at: site, in: program.entry))
        }
      }
    }
    return faults
  }
}

extension Program {
  /// Its root, blocks and macros, in a fixed order.
  fileprivate var parts: [(kind: TemplatePart.Kind, unit: Unit)] {
    [(.root, root)] + blocks.sorted { $0.key < $1.key }.map { (.block($0.key), $0.value.unit) }
      + macros.map { (.macro($0.name), $0.unit) }
  }

  fileprivate func part(_ kind: TemplatePart.Kind) -> TemplatePart {
    TemplatePart(template: source.name, kind: kind)
  }
}

extension Diagnostic {
  fileprivate func used(at site: SourceLocation?, in entry: EntryContext) -> Diagnostic {
    guard let site else { return self }
    let place = entry.start.description
    return noted(Note(at: site, Text(zh: "用在\(place.zh)里", en: "used here, in \(place.en)")))
  }
}
