extension Grammar {
  mutating func statement() -> String {
    guard depth < 5 else { return "" }
    depth += 1
    defer { depth -= 1 }
    switch random.int(below: 15) {
    case 0, 1: return conditional()
    case 2, 3, 4: return loop()
    case 5: return tag("set " + target() + " = " + expression())
    case 6: return tag("set x" + (random.chance(40) ? " | " + filter() : "")) + body(2) + tag("endset")
    case 7: return tag("with x = " + expression() + ", y = " + expression()) + body(3) + tag("endwith")
    case 8: return tag("filter " + filter()) + body(2) + tag("endfilter")
    case 9, 10: return macro()
    case 11:
      return tag("call" + random.pick(["", "(x)", "(x, y=1)"]) + " f(" + arguments() + ")") + body(2) + tag("endcall")
    case 12: return block()
    case 13: return tag("include " + file() + context())
    default: return tag("set ns." + random.pick(["k", "x"]) + " = " + expression())
    }
  }

  private mutating func conditional() -> String {
    var text = tag("if " + expression(.truth)) + body(3)
    if random.chance(30) { text += tag("elif " + expression(.truth)) + body(2) }
    if random.chance(40) { text += tag("else") + body(2) }
    return text + tag("endif")
  }

  private mutating func loop() -> String {
    let sequence = random.pick(["xs", "rows", "m", "s", "m.items()", "range(3)", "range(n)", expression(.list)])
    let test = random.chance(15) ? " if " + expression(.truth) : ""
    let end = random.chance(15) ? tag("else") + body(1) : ""
    loops += 1
    defer { loops -= 1 }
    return tag("for " + target() + " in " + sequence + test) + body(3) + end + tag("endfor")
  }

  private mutating func target() -> String {
    random.chance(90) ? "i" : random.pick(["x", "i, y", "(i, x), y", "xs", "loop", "none"])
  }

  private mutating func macro() -> String {
    let name = random.pick(["f", "g"])
    let head = random.pick(["()", "(x)", "(x, y=2)", "(x=n, y=x)", "(s, xs=[1])"])
    return tag("macro " + name + head) + body(3) + tag("endmacro")
      + (random.chance(70) ? "{{ " + name + "(" + arguments() + ") }}" : "")
  }

  private mutating func block() -> String {
    let name = random.pick(["one", "two", "three"])
    let isRequired = random.chance(5)
    return tag("block " + name + random.pick(["", "", " scoped"]) + (isRequired ? " required" : ""))
      + (isRequired ? "" : body(3)) + tag("endblock" + random.pick(["", " " + name]))
  }
}
