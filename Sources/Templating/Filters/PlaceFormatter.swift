import Diagnostics

/// Fills places such as `%s`, `%5.1f` and `%(name)d` as Python's `%` does.
struct PlaceFormatter {
  let values: Value
  /// Whether text is escaped because the format is markup.
  let escapes: Bool
  private var used = 0

  init(values: Value, escapes: Bool) {
    self.values = values
    self.escapes = escapes
  }

  mutating func fill(_ template: String) throws -> String {
    var result = ""
    var rest = template.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      if rest.first == "%" {
        result.append("%")
        rest.removeFirst()
      } else {
        let place = try Place(&rest)
        result += try text(place)
      }
      try Limits.check(size: result.utf8.count)
    }
    guard used == count else { throw Self.countError }
    return result
  }

  /// How many values the places must use up: all of a tuple, one other value, but none of a mapping.
  private var count: Int {
    switch values {
    case .tuple(let items): items.count
    case .map, .list: used
    default: max(used, 1)
    }
  }

  private mutating func text(_ place: Place) throws -> String {
    let value = try next(place.key).defined()
    switch place.letter {
    case "s": return place.pad(place.cut(try escapes ? value.escaped().text : value.printed()))
    case "r":
      let text = try value.shown()
      return place.pad(place.cut(escapes ? Markup(escaping: text).text : text))
    case "d", "i", "u":
      guard let number = value.number else { throw mismatch(place, value) }
      guard let whole = value.integer ?? Int(exactly: number.rounded(.towardZero)) else { throw RenderError.overflow }
      return place.number(place.fill(String(whole.magnitude)), isNegative: whole < 0)
    case "x", "X", "o":
      // Jinja2 hides the number from these in markup.
      guard let whole = value.integer, !escapes else { throw mismatch(place, value) }
      let digits = String(whole.magnitude, radix: place.letter == "o" ? 8 : 16, uppercase: place.letter == "X")
      return place.number(place.fill(digits), prefix: place.radixPrefix, isNegative: whole < 0)
    default:
      guard let number = value.number else { throw mismatch(place, value) }
      let mark = place.flags.contains("#") ? "#" : ""
      let digits = number.magnitude.formatted("%\(mark).\(place.precision ?? 6)\(place.letter)")
      return place.number(digits, isNegative: number.sign == .minus)
    }
  }

  private mutating func next(_ key: String?) throws -> Value {
    if let key {
      guard case .map(let map) = values, let value = map[key] else {
        throw RenderError.value(Text(zh: "格式中的“\(key)”没有值", en: "there is no value for '\(key)' in the format"))
      }
      return value
    }
    defer { used += 1 }
    guard case .tuple(let items) = values else {
      guard used == 0 else { throw Self.countError }
      return values
    }
    guard used < items.count else { throw Self.countError }
    return items[used]
  }

  private static let countError = RenderError.value(
    Text(zh: "格式的位置数与值的个数不符", en: "the format has not as many places as there are values"))

  private func mismatch(_ place: Place, _ value: Value) -> RenderError {
    .type(
      Text(
        zh: "“%\(place.letter)”需要数，却是\(value.kind.zh)",
        en: "'%\(place.letter)' needs a number, but this is \(value.kind.en)"))
  }
}
