extension Arguments {
  /// The whole number for `parameter`, or `standard` if it is not given; `none` is no number here.
  func int(_ parameter: String, or standard: Int) throws -> Int {
    try self[parameter] == nil ? standard : int(parameter)
  }
}
