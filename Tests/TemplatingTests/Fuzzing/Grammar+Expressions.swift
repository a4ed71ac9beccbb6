/// Expressions, most of which fit where they stand; some do not, to reach the errors too.
extension Grammar {
  enum Kind: CaseIterable {
    case number, text, list, map, truth
  }

  /// An expression of any kind.
  mutating func expression() -> String {
    expression(random.pick(Kind.allCases))
  }

  /// An expression that usually yields `kind`, safe to stand beside any operator.
  mutating func expression(_ kind: Kind) -> String {
    guard depth < 6 else { return atom(kind) }
    depth += 1
    defer { depth -= 1 }
    if random.chance(4) { return wild() }
    switch random.int(below: 10) {
    case 0...3: return atom(kind)
    case 4: return "(" + expression(kind) + " if " + expression(.truth) + " else " + expression(kind) + ")"
    case 5: return "(" + expression(kind) + "|default(" + expression(kind) + "))"
    default: return "(" + operation(kind) + ")"
    }
  }

  private mutating func operation(_ kind: Kind) -> String {
    switch kind {
    case .number: number()
    case .text: text()
    case .list: list()
    case .map: map()
    case .truth: truth()
    }
  }

  mutating func atom(_ kind: Kind) -> String {
    if loops > 0, random.chance(20) { return random.pick(["i", "loop.index", "loop.first", "loop.length", "loop"]) }
    switch kind {
    case .number: return random.pick(["n", "1", "2", "0", "m.key", "1.5", integer()])
    case .text:
      return random.pick(["s", "'a-b c'", "'%s|%5.2f'", "\"é\\n\\u4e2d\"", "'</b>'", "('x'|safe)", "m.name", "'k'"])
    case .list:
      return random.pick(["xs", "rows", "range(3)", "[1, 2, 3]", "['a', 'b', 'A']", "(1, 2)", "[]", "m", "s"])
    case .map: return random.pick(["m", "{'k': 1}", "{}", "deep", "{'b': xs, 'a': s}", "(rows|first|default({}))"])
    case .truth: return random.pick(["true", "false", "x", "none", "a", "b"])
    }
  }

  mutating func integer() -> String {
    let number = random.pick(OddValues.integers)
    return number == .min ? "(-9223372036854775807 - 1)" : number < 0 ? "(\(number))" : String(number)
  }

  private mutating func number() -> String {
    switch random.int(below: 4) {
    case 0:
      expression(.number) + random.pick([" + ", " - ", " * ", " / ", " // ", " % ", " ** "]) + expression(.number)
    case 1: random.pick(["-", "+"]) + expression(.number)
    case 2: expression(.number) + "|" + random.pick(["abs", "int", "float", "round", "round(2)", filter()])
    default:
      expression(.list) + "|" + random.pick(["length", "sum", "min", "max", "first", "sum(attribute='key')", filter()])
    }
  }

  private mutating func text() -> String {
    switch random.int(below: 6) {
    case 0: expression() + " ~ " + expression(.text)
    case 1: expression(.text) + random.pick([" + ", " % "]) + expression(.text)
    case 2: expression(.text) + "[" + bound() + ":" + bound() + random.pick(["", ":" + bound()]) + "]"
    case 3: expression(.list) + "|join(" + expression(.text) + ")"
    case 4: expression(.text) + " * " + expression(.number)
    default: expression(random.chance(80) ? .text : random.pick(Kind.allCases)) + "|" + filter()
    }
  }

  private mutating func list() -> String {
    switch random.int(below: 6) {
    case 0: "[" + expression() + ", " + expression() + "]"
    case 1: expression(.list) + random.pick([" + ", " * "]) + expression(random.chance(50) ? .list : .number)
    case 2: expression(.list) + "[" + bound() + ":" + bound() + ":" + bound() + "]"
    case 3: expression(.map) + random.pick([".items()", ".keys()", ".values()", "|items", "|dictsort"]) + "|list"
    case 4: "range(" + expression(.number) + random.pick(["", ", " + expression(.number)]) + ")|list"
    default: expression(.list) + "|" + filter() + random.pick(["", "|list"])
    }
  }

  private mutating func map() -> String {
    switch random.int(below: 4) {
    case 0: "{'k': " + expression() + ", 'a': " + expression() + "}"
    case 1: "dict(k=" + expression() + ")"
    case 2: expression(.list) + random.pick(["|first", "|last", "[0]", "[-1]"])
    default:
      expression(.map)
        + random.pick([".k", "['a']", ".get('k', {})", "[" + expression(.text) + "]", ".items", ".copy"])
    }
  }

  private mutating func truth() -> String {
    let kind = random.pick(Kind.allCases)
    switch random.int(below: 5) {
    case 0: return expression(kind) + random.pick([" == ", " != ", " < ", " <= ", " > ", " >= "]) + expression(kind)
    case 1: return expression(kind) + random.pick([" in ", " not in "]) + expression(random.chance(50) ? .list : .text)
    case 2: return expression(.truth) + random.pick([" and ", " or "]) + expression(.truth)
    case 3: return "not " + expression()
    default: return expression() + random.pick([" is ", " is not "]) + test()
    }
  }

  private mutating func bound() -> String {
    random.chance(40) ? "" : random.chance(70) ? integer() : expression(.number)
  }

  /// Anything that parses.
  private mutating func wild() -> String {
    let callee = random.pick([
      "f", "g", "lib.f", "loop.cycle", "loop.changed", "self.one", "super", "caller", "s", "namespace",
    ])
    let name = random.pick(Self.names + ["varargs", "kwargs", "self", "loop.previtem", "loop.nextitem"])
    return random.pick([callee + "(" + arguments() + ")", name, name + "." + random.pick(["k", "0", "x"]), callee])
  }
}
