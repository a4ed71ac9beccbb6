import Diagnostics

extension Explanation {
  /// What is said of figures that are held against their documents.
  public static let documents = [
    Explanation(
      "printed-not-found",
      Text(
        zh: "printed（项目为 investment）里的数，在 locator 所指的地方找不到。空白和全角半角不计，数必须完整。",
        en: """
          What printed says (for projects, investment) does not stand at the locator. White space and the width of signs do \
          not count; a number must be whole.
          """),
      wrong: "firms,town,2023,118,118家,A,report,p2,", right: "firms,town,2023,128,128家,A,report,p2,",
      why: Text(
        zh: "读者按出处去查，会查不到这个数。", en: "Readers who follow the citation would not find the figure.")),
    Explanation(
      "locator-not-found",
      Text(
        zh: "文件里没有 locator 所指的段、章节或专栏。",
        en: "The document has no paragraph, section or box of this number."),
      wrong: "firms,town,2023,128,128家,A,report,p200,", right: "firms,town,2023,128,128家,A,report,p2,",
      why: Text(zh: "没有位置的出处无从核对。", en: "A citation without a place cannot be checked.")),
    Explanation(
      "source-text-missing",
      Text(
        zh: "--sources 的文件夹里没有来源的 file 所写的文件，或它不是 UTF-8 文本。",
        en: "The folder of --sources lacks the file that a source names, or it is not UTF-8 text."),
      wrong: "file: reprot.txt", right: "file: report.txt",
      why: Text(zh: "没有原文，就没有一个数核对过。", en: "Without the text none of its figures is checked.")),
    Explanation(
      "source-without-file",
      Text(zh: "来源没有写 file，--sources 不核对引自它的数。", en: "A source names no file, so --sources skips its figures."),
      wrong: "title: 年度报告", right: "title: 年度报告\nfile: report.txt",
      why: Text(zh: "没有核对的数容易被当成核对过的。", en: "Figures that nobody checked are easily taken for checked ones.")),
  ]
}
