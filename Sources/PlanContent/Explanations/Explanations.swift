import Diagnostics

extension Explanation {
  /// What is said of Content.
  public static let content = files + entities + values + targets + traps + maps
}
