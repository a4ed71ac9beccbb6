import Diagnostics
import Templating

/// What a chart is made from: an entity of the plan by its id, or data that the call gives; exactly one of them.
enum ChartOrigin<Data> {
  case plan(String)
  case given(Data)
}

extension ChartCalls {
  /// The origin of a chart; throws if neither or both are given, or a source of what is the plan's.
  func origin<Data>(
    _ id: String?, _ parameter: String, or data: Data?, from source: String?
  ) throws -> ChartOrigin<Data> {
    switch (id, try given(data, from: id == nil ? nil : source, besides: [id], parameter)) {
    case (_, let data?): return .given(data)
    case (let id?, nil): return .plan(id)
    case (nil, nil): throw RenderError.oneOrigin(parameter)
    }
  }

  /// The data that a call gives, nil where it draws the plan; throws if it names something of the plan beside them, or
  /// a source of what is the plan's.
  func given<Data>(
    _ data: Data?, from source: String?, besides ids: [String?], _ parameter: String
  ) throws -> Data? {
    guard let data else {
      guard source == nil else { throw RenderError.sourceOfPlan }
      return nil
    }
    guard ids.allSatisfy({ $0 == nil }) else { throw RenderError.oneOrigin(parameter) }
    return data
  }
}

extension RenderError {
  fileprivate static func oneOrigin(_ parameter: String) -> RenderError {
    RenderError(
      code: "template-argument",
      Text(
        zh: "“chart”要么给 \(parameter)，要么给 data", en: "'chart' takes either '\(parameter)' or 'data'"),
      help: Text(
        zh: "\(parameter) 画规划里的数，data 画自己给的数", en: "'\(parameter)' draws figures of the plan, 'data' those given"))
  }

  fileprivate static var sourceOfPlan: RenderError {
    RenderError(
      code: "template-argument", Text(zh: "规划里的数已有出处", en: "figures of the plan have their sources"),
      help: Text(zh: "source 只用于自己给的 data", en: "'source' is for 'data' that the call gives"), parameter: "source")
  }
}
