import Diagnostics

extension Explanation {
  /// What can be said of live values and charts in texts.
  static let live = [
    Explanation(
      "live-unclosed", Text(zh: "“{{”在本行没有对应的“}}”。", en: "A '{{' is not closed on its line."),
      wrong: "企业{{ value(\"firms\") 家", right: "企业{{ value(\"firms\") }}",
      why: Text(zh: "读者会看到花括号而不是数。", en: "Readers would see braces in place of a figure.")),
    Explanation(
      "live-misplaced", Text(zh: "实时数值写在链接、标题或图片说明里。", en: "A live value stands in a link, a title or an image."),
      wrong: "[看]({{ value(\"firms\") }})", right: "[看](/indicators/firms/)：{{ value(\"firms\") }}",
      why: Text(zh: "那里放不下带链接的数。", en: "No figure with its own link can stand there.")),
    Explanation(
      "no-figure", Text(zh: "所要的区域或时期没有这个数。", en: "There is no such figure for the area or the period."),
      wrong: "{{ value(\"firms\", period=2022) }}", right: "{{ value(\"firms\", period=2023) }}",
      why: Text(zh: "页面上会缺一个数。", en: "A figure would be missing on the page.")),
    Explanation(
      "chart-in-text", Text(zh: "图表写在句子、列表或表格里。", en: "A chart stands in a sentence, a list or a table."),
      wrong: "见{{ chart(\"tiles\") }}。", right: "见下图。\n\n{{ chart(\"tiles\") }}",
      why: Text(zh: "图表自成一段，带标题和数据表。", en: "A chart is a figure of its own, with a title and a table.")),
    Explanation(
      "chart-empty", Text(zh: "没有可以画的数。", en: "There is nothing to draw."),
      wrong: "{{ chart(\"bars\", data=[]) }}", right: "{{ chart(\"bars\", data=[{\"label\": \"甲\", \"value\": 3}]) }}",
      why: Text(zh: "页面上会是一张空图。", en: "The page would show an empty chart.")),
    Explanation(
      "chart-data",
      Text(zh: "有的数画不到图上，例如对数轴上的零。", en: "A number has no place on the chart, such as zero on a log scale."),
      wrong: "{{ chart(\"line\", data=[{\"label\": \"甲\", \"points\": [[2020, 0], [2021, 3]]}], scale=\"log\") }}",
      right: "{{ chart(\"line\", data=[{\"label\": \"甲\", \"points\": [[2020, 0], [2021, 3]]}]) }}",
      why: Text(zh: "图会画错，或者少一个数。", en: "The chart would be wrong, or lack a number.")),
    Explanation(
      "no-map", Text(zh: "要画地图，网站却没有地图文件。", en: "A map is wanted, and the site has no file of one."),
      wrong: "{{ chart(\"choropleth\") }}", right: "{{ chart(\"tiles\") }}",
      why: Text(
        zh: "边界须来自经过审核的地图，程序不会自己画。", en: "Borders come from an approved map, and are never made up.")),
    Explanation(
      "not-mappable", Text(zh: "按总量给区域填色。", en: "Areas are to be filled by an amount."),
      wrong: "{{ chart(\"choropleth\", \"firms\") }}", right: "{{ chart(\"bars\", \"firms\") }}",
      why: Text(zh: "面积大的区域会显得多。", en: "A large area would look like much.")),
  ]
}
