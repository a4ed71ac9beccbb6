/// A named value of an object in a file of data, with what readers are told of it.
///
/// What is written and what the schema says both come from here, so that they cannot disagree.
struct Field<Subject>: Sendable {
  let name: String
  /// The schema of its values, with the description.
  let schema: JSON
  /// Reads the value from the subject.
  let value: @Sendable (Subject) -> JSON

  /// A field whose description is given in both languages.
  init<Value: Exportable>(
    _ name: String, zh: String, en: String, _ value: @escaping @Sendable (Subject) -> Value
  ) {
    self.name = name
    let head: JSON = ["description": .string(zh + " " + en)]
    self.schema = head.adding(Value.schema)
    self.value = { value($0).json }
  }
}

/// The fields of an object in a file of data, in the order they are written.
struct Record<Subject>: Sendable {
  let fields: [Field<Subject>]

  init(_ fields: [Field<Subject>]) {
    self.fields = fields
  }

  /// The object that speaks of `subject`.
  func json(of subject: Subject) -> JSON {
    .object(fields.map { JSON.Member(name: $0.name, value: $0.value(subject)) })
  }

  /// The JSON Schema of all such objects: these fields and no others.
  var schema: JSON {
    [
      "type": "object", "required": .array(fields.map { .string($0.name) }), "additionalProperties": false,
      "properties": .object(fields.map { JSON.Member(name: $0.name, value: $0.schema) }),
    ]
  }
}

/// A value that is written as an object; its schema stands once in the file's definitions.
protocol ExportableRecord: Exportable {
  /// Its name among the definitions.
  static var definition: String { get }
  static var record: Record<Self> { get }
}

extension ExportableRecord {
  /// The schema that stands among the definitions.
  static var objectSchema: JSON { record.schema }
  static var schema: JSON { ["$ref": .string("#/$defs/" + definition)] }
  var json: JSON { Self.record.json(of: self) }
}
