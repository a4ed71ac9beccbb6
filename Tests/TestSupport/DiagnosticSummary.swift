import Diagnostics

extension Diagnostic {
  /// The place below Content and the code.
  package var summary: String {
    let place = location.map { "\($0.path.replacing("Content/", with: "")):\($0.line):\($0.column) " } ?? ""
    return place + code
  }
}
