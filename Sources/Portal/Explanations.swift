import Diagnostics
import Files
import Markdown
import PlanContent
import Publishing
import Templating
import YAML

extension Explanation {
  /// What can be said of a project while its site is built.
  public static let building =
    files + yaml + content + markdown + templating + links + live + theme + publishing
    + interrupted

  private static let links = [
    Explanation(
      "dead-link", Text(zh: "站内链接指向不存在的页面。", en: "A link leads to a page that the site does not have."),
      wrong: "见[新区](/areas/newarea/)", right: "见[新区](/areas/new-area/)",
      why: Text(zh: "读者会点到“没有这个页面”。", en: "Readers would end on a page that says: not found.")),
    Explanation(
      "dead-fragment", Text(zh: "链接的 # 部分在页面里不存在。", en: "A link names a place that its page does not have."),
      wrong: "[算法](/method/#lader)", right: "[算法](/method/#ladder)",
      why: Text(zh: "读者会停在页首，找不到所指的地方。", en: "Readers would land at the top and not find the place.")),
    Explanation(
      "relative-link", Text(zh: "正文里用了相对地址。", en: "A text has a relative address."),
      wrong: "[新区](../new-area/)", right: "[新区](/areas/new-area/)",
      why: Text(
        zh: "同一段文字会出现在几个页面上，相对地址只在一处有效。",
        en: "A text stands on several pages, where a relative address leads to different places.")),
    Explanation(
      "duplicate-route", Text(zh: "两个页面的地址相同。", en: "Two pages have the same address."),
      wrong: "Content/pages/method.md", right: "Content/pages/our-method.md",
      why: Text(zh: "一个页面会覆盖另一个。", en: "One page would overwrite the other.")),
  ]

  private static let theme = [
    Explanation(
      "unknown-language", Text(zh: "程序没有这种语言的语法。", en: "The tool has no grammar of a language of site.yaml."),
      wrong: "languages: [zh, fr]", right: "languages: [zh, en]",
      why: Text(
        zh: "判定的句子按语法写成，没有语法就写不出来。",
        en: "Sentences on verdicts are made by a grammar; the texts of a theme are not enough.")),
    Explanation(
      "page-failed", Text(zh: "一个页面没有生成，原因不明。", en: "A page could not be made, for a reason that is not known."),
      wrong: "{{ … }}", right: "{{ … }}",
      why: Text(zh: "缺了页面的网站不会发布。", en: "A site that lacks a page is not published.")),
    Explanation(
      "templates-missing", Text(zh: "找不到模板目录。", en: "The folder of templates is missing."),
      wrong: "cd Content && jindu build", right: "jindu build --root path/to/project",
      why: Text(zh: "没有模板就没有页面。", en: "Without templates there are no pages.")),
    Explanation(
      "bad-file-name", Text(zh: "模板或资源的文件名里有换行。", en: "The name of a template or an asset contains a line break."),
      wrong: "site\\n.css", right: "site.css",
      why: Text(zh: "这样的名称不能用在网址里。", en: "Such a name cannot be a part of an address.")),
    Explanation(
      "locale-missing", Text(zh: "site.yaml 的某种语言没有文字表。", en: "A language of site.yaml has no file of texts."),
      wrong: "languages: [zh, fr]", right: "languages: [zh, en]",
      why: Text(zh: "这种语言的页面会没有文字。", en: "The pages in that language would have no words.")),
    Explanation(
      "locale-missing-key", Text(zh: "一种语言的文字表缺少别的语言有的条目。", en: "A file of texts lacks one that another language has."),
      wrong: "zh.yaml: chart.title: 走势\nen.yaml:", right: "zh.yaml: chart.title: 走势\nen.yaml: chart.title: Trend",
      why: Text(zh: "读者会看到缺字的页面。", en: "Readers would meet a page with words missing.")),
    Explanation(
      "locale-list", Text(zh: "文字表里有列表。", en: "There is a list among the texts."),
      wrong: "months: [一月, 二月]", right: "months:\n  m1: 一月\n  m2: 二月",
      why: Text(zh: "文字按名称取用，列表没有名称。", en: "Texts are taken by name, and the items of a list have none.")),
    Explanation(
      "unknown-text", Text(zh: "模板用了文字表里没有的条目。", en: "A template asks for a text that does not exist."),
      wrong: "{{ t('chart.titel') }}", right: "{{ t('chart.title') }}",
      why: Text(zh: "页面上会缺一句话。", en: "A phrase would be missing on the page.")),
    Explanation(
      "unknown-asset", Text(zh: "模板用了不存在的资源文件。", en: "A template asks for an asset that does not exist."),
      wrong: "{{ asset('sytle.css') }}", right: "{{ asset('site.css') }}",
      why: Text(zh: "页面会没有样式或图片。", en: "The page would lack its style or picture.")),
    Explanation(
      "style-syntax", Text(zh: "图表的样式表里有读不懂的内容。", en: "A style sheet of drawings holds what cannot be read."),
      wrong: ".bar:hover { fill: red; }", right: ".bar { fill: red; }",
      why: Text(
        zh: "单独的图表文件只带自己用到的规则，读不懂的规则会缺失。",
        en: "A drawing that stands alone carries the rules that it uses; one that is not understood would be missing.")),
  ]

  private static let interrupted = [
    Explanation(
      "cancelled", Text(zh: "生成被中断。", en: "The build was interrupted."),
      wrong: "jindu build ^C", right: "jindu build",
      why: Text(zh: "中断后什么也没有发布，再运行一次即可。", en: "Nothing was published; run it again."))
  ]
}
