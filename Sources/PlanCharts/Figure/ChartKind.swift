/// The kinds of chart, each drawn by the template `charts/<kind>.svg`.
package enum ChartKind: String, Sendable, CaseIterable {
  case line, bars, bullet, dumbbell, slope, multiples, heat, strip, tiles, choropleth, timeline, chain
}
