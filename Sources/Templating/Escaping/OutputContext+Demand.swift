import Diagnostics

extension OutputContext {
  /// The one filter whose outcome may stand in a place, and what to say of anything else.
  struct Demand {
    let filter: String
    let message: Text
    let help: Text
  }

  /// What a value has to come out of here; nil where any value can be escaped or checked.
  var demand: Demand? {
    switch self {
    case .script:
      Demand(
        filter: "tojson", message: Text(zh: "脚本里只能放 JSON", en: "a script takes JSON alone"),
        help: Text(zh: "加上过滤器 tojson", en: "add the filter tojson"))
    case .tag:
      Demand(
        filter: "xmlattr", message: Text(zh: "标签里只能放完整的属性", en: "a tag takes whole attributes alone"),
        help: Text(
          zh: "写成 名称=\"{{ 值 }}\"，或用过滤器 xmlattr", en: "write name=\"{{ value }}\", or use the filter xmlattr"))
    case .content, .plainText, .attribute, .comment, .style: nil
    }
  }
}
