import Diagnostics

@testable import Templating

/// What became of a case: bytes or faults.
enum FuzzOutcome: Equatable {
  case bytes([UInt8])
  case faults([Diagnostic])

  init(_ example: FuzzCase, limits: Limits) {
    var environment = Environment.standard
    environment.limits = limits
    do {
      let library = try TemplateLibrary(example.files, environment: environment)
      self = .bytes(try library.template(named: "main").render(example.data))
    } catch let list as DiagnosticList {
      self = .faults(list.diagnostics)
    } catch {
      self = .faults((error as? Diagnostic).map { [$0] } ?? [])
    }
  }

  /// What is wrong with the outcome itself, or nil.
  func flaw(in example: FuzzCase, limits: Limits) -> String? {
    switch self {
    case .bytes(let bytes):
      // What is printed between two checks is never more than a file.
      let slack = example.files.reduce(0) { $0 + $1.text.utf8.count }
      return bytes.count > limits.output + slack ? "\(bytes.count) bytes of output" : nil
    case .faults(let faults):
      if faults.isEmpty { return "a failure without a fault" }
      return faults.lazy.compactMap { Self.flaw(of: $0, in: example) }.first
    }
  }

  private static func flaw(of fault: Diagnostic, in example: FuzzCase) -> String? {
    guard codes.contains(fault.code) else { return "the unknown code \(fault.code)" }
    guard let location = fault.location else { return "\(fault.code) without a place" }
    let places = [location] + fault.notes.map(\.location)
    return places.first { !isInside($0, example) }.map { "a place outside: \($0)" }
  }

  private static func isInside(_ location: SourceLocation, _ example: FuzzCase) -> Bool {
    guard let file = example.files.first(where: { $0.path == location.path }) else { return false }
    let lines = SourceText(file).bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(location.line - 1), location.column >= 1, location.length >= 1 else { return false }
    let length = String(decoding: lines[location.line - 1], as: UTF8.self).count
    // One character behind the end of the line is where something is missing.
    return location.column <= length + 1 && location.column + location.length <= length + 2
  }

  private static let codes: Set<String> = [
    "template-argument", "template-block", "template-context", "template-duplicate", "template-filter",
    "template-function", "template-limit", "template-method-name", "template-missing", "template-recursion",
    "template-syntax", "template-tag", "template-test", "template-type", "template-undefined", "template-unsafe",
    "template-value",
  ]
}
