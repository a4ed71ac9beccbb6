import PlanModel

/// What a file of data can hold: how a value is written, and what the file's schema says of all of its kind.
protocol Exportable: Sendable {
  /// The JSON Schema of every value.
  static var schema: JSON { get }
  /// The value.
  var json: JSON { get }
}

extension String: Exportable {
  static var schema: JSON { ["type": "string"] }
  var json: JSON { .string(self) }
}

extension Bool: Exportable {
  static var schema: JSON { ["type": "boolean"] }
  var json: JSON { .bool(self) }
}

extension Int: Exportable {
  static var schema: JSON { ["type": "integer"] }
  var json: JSON { .number(Double(self)) }
}

extension Double: Exportable {
  static var schema: JSON { ["type": "number"] }
  /// The number; null at an open end, so that its field must be optional there.
  var json: JSON { isFinite ? .number(self) : .null }
}

extension Optional: Exportable where Wrapped: Exportable {
  static var schema: JSON { ["anyOf": [Wrapped.schema, ["type": "null"]]] }
  var json: JSON { self?.json ?? .null }
}

extension Array: Exportable where Element: Exportable {
  static var schema: JSON { ["type": "array", "items": Element.schema] }
  var json: JSON { .array(map(\.json)) }
}

/// A list so long that each of its objects is made when it is written.
struct LongList<Element: ExportableRecord>: Exportable {
  let elements: [Element]

  static var schema: JSON { [Element].schema }
  var json: JSON { .array(elements.map { element in .deferred { element.json } }) }
}

extension Identifier: Exportable {
  static var schema: JSON { ["type": "string", "pattern": "^[a-z0-9-]+$"] }
  var json: JSON { .string(rawValue) }
}

extension CalendarDate: Exportable {
  static var schema: JSON { ["type": "string", "format": "date"] }
  var json: JSON { .string(description) }
}

extension Period: Exportable {
  static var schema: JSON { ["type": "string", "pattern": #"^\d{4}(-\d{2}|-Q[1-4]|/\d{4})?$"#] }
  var json: JSON { .string(description) }
}

extension Interval: Exportable {
  static var schema: JSON {
    let end: JSON = ["type": ["number", "null"]]
    return ["type": "array", "prefixItems": [end, end], "minItems": 2, "items": false]
  }

  /// Both ends; one that is open is null.
  var json: JSON { [low.json, high.json] }
}

extension Locator: Exportable {
  static var schema: JSON { ["type": "string"] }
  var json: JSON { .string(description) }
}
