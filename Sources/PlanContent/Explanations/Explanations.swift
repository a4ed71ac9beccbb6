import Diagnostics

extension Explanation {
  /// What is said of Content.
  public static let content = contentFiles + entities + translations + values + targets + traps + maps
}
