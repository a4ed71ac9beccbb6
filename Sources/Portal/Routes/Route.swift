/// The address of a page or file below the site's root, such as `/areas/new-area/` or `/404.html`.
struct Route: Hashable, Comparable, Sendable {
  /// The address: begins with `/`, and ends with `/` or a file name.
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The file that holds it, below `Public/`.
  var file: String {
    path.dropFirst() + (path.hasSuffix("/") ? "index.html" : "")
  }

  /// The folder of standalone charts that belong to it: `/areas/new-area/` has `/charts/areas/new-area/`.
  func chart(_ name: String) -> Route {
    chartFile(name + ".svg")
  }

  /// The data of one of its charts, beside the chart.
  func chartData(_ name: String) -> Route {
    chartFile(name + ".csv")
  }

  private func chartFile(_ name: String) -> Route {
    Route("/charts" + (path.hasSuffix("/") ? path : path + "/") + name)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.path < right.path
  }
}
