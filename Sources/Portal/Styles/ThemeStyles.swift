import Diagnostics
import Files

extension StyleSheet {
  /// The sheets that drawings are styled by, in the order in which pages load them.
  private static let names = ["palette.css", "marks.css", "plain.css"]

  /// Reads those sheets of a theme that there are, from its files by path from the project's root; throws the first fault
  /// of each.
  init(files: [String: [UInt8]]) throws(DiagnosticList) {
    var rules: [Rule] = []
    var faults: [Diagnostic] = []
    for path in Self.names.map({ "Templates/assets/" + $0 }) {
      guard let bytes = files[path] else { continue }
      do throws(Diagnostic) {
        rules += try StyleReader.rules(of: utf8Text(bytes, path: path), path: path)
      } catch {
        faults.append(error)
      }
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    self.init(rules)
  }
}
