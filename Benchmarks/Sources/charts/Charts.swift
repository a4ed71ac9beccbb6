import Charting
import Foundation
import Portal
import Templating
import Timing

/// Draws a line chart of 20 points again and again and prints what each step took.
///
/// `charts TEMPLATES`: the theme to draw with.
@main
struct Charts {
  /// Seconds that layout and SVG may take together on one core.
  static let goal = 100e-6

  static func main() {
    guard CommandLine.arguments.count == 2 else {
      print("usage: charts TEMPLATES")
      exit(2)
    }
    do {
      try measure(templates: URL(filePath: CommandLine.arguments[1]))
    } catch {
      print("charts: \(error)")
      exit(1)
    }
  }

  private static func measure(templates: URL) throws {
    let template = try Self.template(in: templates)
    let geometry = try LineChart.layout(LineSample.spec, width: 677)
    let values = try shapes(geometry)
    let size = try render(template, values).count
    print("line chart, 20 points, \(size) bytes      fastest        median   allocations")
    try report("layout") { _ = try LineChart.layout(LineSample.spec, width: 677) }
    try report("values for the template") { _ = try shapes(geometry) }
    try report("template") { _ = try render(template, values) }
    let all = try report("layout and SVG") {
      _ = try render(template, try shapes(try LineChart.layout(LineSample.spec, width: 677)))
    }
    print("  goal: \(Int(goal * 1e6)) µs on a core of its own, \(all <= goal ? "met" : "NOT MET")")
  }

  @discardableResult
  private static func report(_ step: String, _ work: () throws -> Void) throws -> Double {
    let allocations = try Stopwatch.allocations(work)
    let time = try Stopwatch.time(work)
    let name = ("  " + step).padding(toLength: 34, withPad: " ", startingAt: 0)
    print(name + String(format: "%8.1f µs   %8.1f µs %10d", time.fastest * 1e6, time.median * 1e6, allocations))
    return time.fastest
  }

  private static func shapes(_ geometry: LineChart.Geometry) throws -> Value {
    let key = try Legend.layout(LineSample.key, width: 677)
    return geometry.drawing(under: key)
  }

  private static func render(_ template: Template, _ layout: Value) throws -> [UInt8] {
    let chart: Value = ["id": "chart-trend", "title": "题目", "description": "说明"]
    return try template.render(["chart": chart, "g": layout])
  }

  private static func template(in folder: URL) throws -> Template {
    let files = try ["line", "frame", "marks"].map { name in
      let path = "charts/\(name).svg"
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      return TemplateFile(path: path, text: text, name: path)
    }
    var environment = Environment.standard
    environment.register(function: "t", Parameter<String>("key")) { (key: String) -> String in key }
    return try TemplateLibrary(files, environment: environment).template(named: "charts/line.svg")
  }
}
