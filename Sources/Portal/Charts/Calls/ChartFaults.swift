import Charting
import Diagnostics
import Templating

/// What can be wrong with the data that a call of `chart` names or gives.
extension RenderError {
  /// The error for data that no layout can be made of.
  static func undrawn(_ kind: String, _ fault: ChartError) -> RenderError {
    let reason = fault.text
    return RenderError(
      code: fault == .noData ? "chart-empty" : "chart-data",
      Text(
        zh: "这些数画不成“\(kind)”图：\(reason.zh)",
        en: "no '\(kind)' can be drawn of this data: \(reason.en)"))
  }

  /// The error for a map of a site that has none.
  static var noMap: RenderError {
    RenderError(
      code: "no-map", Text(zh: "这个网站没有地图", en: "the site has no map"),
      help: Text(
        zh: "区域轮廓放在 Content/map/areas.geojson，审图号写在 site.yaml 的 compliance 里；没有地图时请用 tiles",
        en: "outlines belong into Content/map/areas.geojson with map_approval_no in site.yaml; without them use 'tiles'"
      ))
  }

  /// The error for an amount that is to fill areas.
  static func notMappable(_ id: String) -> RenderError {
    RenderError(
      code: "not-mappable",
      Text(
        zh: "“\(id)”是总量，不宜填色：大的区域会显得多",
        en: "'\(id)' is an amount, of which filled areas make large ones look like much"),
      help: Text(
        zh: "请用 bars；确要填色，请把它写进 site.yaml 的 map.indicators",
        en: "use 'bars', or name it in map.indicators of site.yaml"), parameter: "indicator")
  }

  /// The error for other than two times.
  static func twoTimes(_ count: Int) -> RenderError {
    RenderError(
      code: "template-argument",
      Text(zh: "times 要两个时间，这里有 \(count) 个", en: "'times' must be two, but is \(count)"),
      help: Text(zh: "例如 times=[\"2020年\", \"2023年\"]", en: "such as times=[\"2020\", \"2023\"]"), parameter: "times")
  }
}

extension ChartCalls {
  /// The error for a chart that nothing would be on.
  func nothing(_ id: String, _ parameter: String?) -> RenderError {
    RenderError(
      code: "chart-empty", Text(zh: "“\(id)”没有可画的数", en: "'\(id)' has nothing that can be drawn"),
      help: Text(zh: "换一种图，或去掉这张图", en: "choose another kind, or leave the chart out"), parameter: parameter)
  }
}

extension ChartError {
  /// What is wrong, and with which number of the data.
  var text: Text {
    switch self {
    case .noData: Text(zh: "没有可画的数", en: description)
    case .notFinite(let datum): Text(zh: "\(datum) 不是有限的数", en: description)
    case .tooLarge(let datum): Text(zh: "\(datum) 太大", en: description)
    case .reversed(let datum): Text(zh: "\(datum) 的两端颠倒了", en: description)
    case .negative(let datum): Text(zh: "\(datum) 是负数", en: description)
    case .notPositive(let datum): Text(zh: "\(datum) 不大于零，比不出倍数", en: description)
    case .occupied(let datum): Text(zh: "\(datum) 占了别人的格子", en: description)
    case .tooNarrow: Text(zh: "宽度不够", en: description)
    }
  }
}
