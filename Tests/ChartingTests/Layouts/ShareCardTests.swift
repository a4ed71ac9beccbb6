import Charting
import Testing

@Suite struct ShareCardTests {
  private func spec(title: String, sentence: String, _ highlight: ShareCard.Highlight = .none) -> ShareCard.Spec {
    ShareCard.Spec(
      site: "长春市“十四五”规划进度", title: title, sentence: sentence, highlight: highlight, date: "截至 2026-11-21")
  }

  private func strip(of count: Int) -> ShareCard.Highlight {
    .strip(
      (0..<count).map { StatusStrip.Segment(code: "\($0)", count: $0 + 1) },
      key: (0..<count).map { Legend.Entry("\($0)", "略滞后而难以判断 \($0)") })
  }

  private func labels(_ card: ShareCard.Geometry) -> [Label] {
    [card.site, card.title, card.sentence, card.caption, card.figure, card.date].flatMap(\.lines)
  }

  private static let words = [
    "", "达成", "长春经济技术开发区规模以上工业战略性新兴产业产值占比与全社会研发经费投入强度（2021—2025年）",
    "Share of services in gross domestic product 服务业增加值占地区生产总值比重 of the Changchun New Area",
    String(repeating: "很长很长的一句话，", count: 40), String(repeating: "x", count: 300),
  ]

  @Test("nothing leaves the card and nothing covers anything, whatever is written", arguments: words, words)
  func readable(title: String, sentence: String) throws {
    for highlight in [.none, .figure(title, caption: sentence), strip(of: 2), strip(of: 8)] {
      let card = try ShareCard.layout(spec(title: title, sentence: sentence, highlight))
      var boxes = labels(card).map(\.box)
      if let strip = card.strip {
        boxes.append(
          Rect(x: strip.place.x, y: strip.place.y, width: strip.bar.size.width, height: strip.bar.size.height))
        boxes.append(
          Rect(x: strip.keyPlace.x, y: strip.keyPlace.y, width: strip.key.size.width, height: strip.key.size.height))
      }
      expectInside(boxes, ShareCard.size)
      for (index, box) in boxes.enumerated() {
        #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) }, "\(box)")
      }
    }
  }

  @Test("a short title is large; a long one is smaller, and whole as long as it can be")
  func sizes() throws {
    let short = try ShareCard.layout(spec(title: "达成", sentence: "一句。"))
    let title = "长春经济技术开发区规模以上工业战略性新兴产业产值占比与全社会研发经费投入强度"
    let long = try ShareCard.layout(spec(title: title, sentence: "一句。"))
    #expect(short.title.fontSize > long.title.fontSize)
    #expect(long.title.lines.map(\.text).joined() == title)
  }

  @Test("what cannot be shown whole ends with an ellipsis")
  func ellipsis() throws {
    let card = try ShareCard.layout(spec(title: "题", sentence: String(repeating: "很长的一句话，", count: 60)))
    #expect(card.sentence.lines.last?.text.hasSuffix("…") == true)
  }

  @Test("no line begins with a closing mark")
  func kinsoku() throws {
    let sentence = String(repeating: "二十八个字符之后正好断在这里才看得出来的句子，", count: 4)
    let card = try ShareCard.layout(spec(title: sentence, sentence: sentence))
    #expect(labels(card).allSatisfy { !$0.text.hasPrefix("，") })
  }

  @Test("a strip of nothing, without a key or with a negative count is an error")
  func counts() {
    let key = [Legend.Entry("done", "完成")]
    let cases: [(ShareCard.Highlight, ChartError)] = [
      (.strip([StatusStrip.Segment(code: "done", count: 0)], key: key), .noData),
      (.strip([StatusStrip.Segment(code: "done", count: 1)], key: []), .noData),
      (
        .strip([StatusStrip.Segment(code: "done", count: -1)], key: key),
        .negative(Datum("done", "count", index: 0))
      ),
    ]
    for (highlight, error) in cases {
      #expect(throws: error) { try ShareCard.layout(spec(title: "题", sentence: "句", highlight)) }
    }
  }
}
