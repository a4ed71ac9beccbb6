import Diagnostics

extension Explanation {
  /// What is said of publishing.
  package static let publishing = [
    Explanation(
      "public-not-a-folder", Text(zh: "Public 是文件或链接，不是目录。", en: "Public is a file or a link, not a folder."),
      wrong: "Public -> /var/www", right: "Public/",
      why: Text(
        zh: "网站整个替换，不能穿过链接去删别处的文件。",
        en: "The site is swapped in whole, and must not delete files elsewhere through a link.")),
    Explanation(
      "foreign-file", Text(zh: "Public 里有不是本工具写的文件。", en: "There is a file in Public that this tool did not write."),
      wrong: "Public/notice.pdf", right: "Templates/assets/notice.pdf",
      why: Text(
        zh: "发布会替换整个 Public，别人的文件不能因此丢失。", en: "Publishing replaces Public, and nobody's file may be lost by it.")),
    Explanation(
      "published-twice", Text(zh: "网站的两个文件路径相同。", en: "Two files of the site have the same path."),
      wrong: "Public/charts/areas/town/card.svg, twice", right: "Public/charts/areas/town/card-2.svg",
      why: Text(zh: "一个文件会覆盖另一个。", en: "One file would overwrite the other.")),
  ]
}
