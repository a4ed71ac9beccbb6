import Charting
import PlanCharts
import Templating

extension LineChart.Geometry {
  /// What `charts/line.svg` sees of the chart in a wide column under `key`; for programs that draw without a plan.
  ///
  /// O(n) in the points.
  public func drawing(under key: Legend.Geometry) -> Value {
    Drawing(width: .wide, key: key, geometry: .line(self)).value
  }
}
