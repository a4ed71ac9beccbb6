/// Filters and tests with arguments that fit, and with some that do not.
extension Grammar {
  mutating func filter() -> String {
    let name = random.pick(Self.filters)
    guard let plausible = Self.plausible[name], random.chance(75) else {
      return name + (random.chance(50) ? "(" + arguments() + ")" : "")
    }
    let number = random.chance(60) ? "2" : expression(.number)
    return name + "(" + random.pick(plausible).replacing("#", with: number) + ")"
  }

  mutating func test() -> String {
    let name = random.pick(Self.tests)
    return name + (random.chance(50) ? "(" + expression() + ")" : "")
  }

  mutating func arguments() -> String {
    var arguments = (0..<random.int(below: 3)).map { _ in expression() }
    if random.chance(35) { arguments.append(random.pick(Self.parameters) + "=" + expression()) }
    if random.chance(5) { arguments.append("*" + expression(.list)) }
    if random.chance(5) { arguments.append("**" + expression(.map)) }
    return arguments.joined(separator: ", ")
  }

  /// Arguments that the filters take; `#` stands for a number.
  private static let plausible: [String: [String]] = [
    "attr": ["'items'", "'k'"], "batch": ["#", "#, 'x'"], "center": ["#"], "dictsort": ["", "true, 'value'"],
    "default": ["'x', true"], "filesizeformat": ["", "true"], "float": ["0.5"], "format": ["1", "k=2", "'a', #"],
    "groupby": ["'key'", "'k', default=1", "'items.0'"], "indent": ["#", "#, true, true", "'--'"], "int": ["0, #"],
    "join": ["', ', attribute='name'"], "map": ["'upper'", "attribute='name'", "'batch', #", "'default', 1", "'list'"],
    "max": ["attribute='key'"], "reject": ["'odd'", "'eq', #", "'in', xs"],
    "rejectattr": ["'key'", "'name', 'eq', 'a'"],
    "replace": ["'a', 'bb'", "'', '.'", "s, s", "'a', 'b', #"], "round": ["#", "#, 'ceil'", "#, 'floor'"],
    "select": ["", "'string'", "'gt', #"], "selectattr": ["'name', 'defined'", "'key', 'ge', #"],
    "slice": ["#", "#, 'x'"],
    "sort": ["", "true", "attribute='key,name'", "case_sensitive=true"],
    "sum": ["start=[]", "attribute='key'", "start=#"],
    "tojson": ["", "#"], "trim": ["", "'ab'"], "truncate": ["#", "#, true, '', 0", "#, false, '…', #"],
    "unique": ["", "true", "attribute='key'"], "wordwrap": ["#", "#, false", "#, true, '|'"], "xmlattr": ["", "false"],
  ]
}
