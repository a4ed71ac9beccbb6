import Diagnostics

extension Explanation {
  /// What is said of whole files of Content and of their form.
  static let contentFiles = [
    Explanation(
      "content-missing",
      Text(zh: "项目里没有 Content 文件夹，或者它是空的。", en: "The project has no folder Content, or nothing is in it."),
      wrong: "cd Templates && jindu check", right: "jindu check --root path/to/project",
      why: Text(zh: "没有内容就没有可发布的网站。", en: "Without content there is no site to publish.")),
    Explanation(
      "missing-file", Text(zh: "缺少必需的文件 site.yaml。", en: "The file site.yaml, which every project needs, is missing."),
      wrong: "Content/Site.yml", right: "Content/site.yaml",
      why: Text(zh: "规划名称、期限和评价日期都写在这里。", en: "It names the plan, its years and the day that verdicts are given for.")),
    Explanation(
      "unexpected-file",
      Text(zh: "Content 里有不会被读取的文件。", en: "A file in Content lies where nothing is read."),
      wrong: "Content/data/2023.csv", right: "Content/data/observations/2023.csv",
      why: Text(zh: "放错位置的数据不会出现在网站上，却没有人发现。", en: "Data in the wrong place would be missing from the site unnoticed.")),
    Explanation(
      "front-matter",
      Text(
        zh: "Markdown 文件开头没有写在两行 --- 之间的文件头。",
        en: "A Markdown file does not begin with a front matter between two --- lines."),
      wrong: "name: 长春新区", right: "---\nname: 长春新区\n---",
      why: Text(zh: "名称、单位和出处都写在文件头里。", en: "Names, units and sources are read from the front matter.")),
    Explanation(
      "unknown-key",
      Text(zh: "文件头里有不认识的键，多半是拼写错误。", en: "The front matter has a key that nothing reads; mostly a slip of spelling."),
      wrong: "direciton: up", right: "direction: up",
      why: Text(zh: "拼错的键会被当作没写。", en: "A misspelt key would count as not written.")),
    Explanation(
      "missing-key",
      Text(zh: "文件头缺少必需的键，例如指标没有单位。", en: "A key that must be there is missing, such as the unit of an indicator."),
      wrong: "name: 常住人口", right: "name: 常住人口\nunit: 万人",
      why: Text(
        zh: "没有单位的数没有意义，没有出处的话无从核对。",
        en: "A figure without a unit means nothing; a claim without a source cannot be checked.")),
    Explanation(
      "wrong-type",
      Text(
        zh: "值的形式不对：应当是单个值、列表或若干键。", en: "A value has the wrong shape: a single value, a list or keys are expected."),
      wrong: "areas: new-area", right: "areas: [new-area]",
      why: Text(zh: "形式不对的值读不出来。", en: "A value of another shape cannot be read.")),
    Explanation(
      "csv-header",
      Text(zh: "表头缺少一列、多出不认识的列，或同名的列出现两次。", en: "The header lacks a column, has an unknown one, or names one twice."),
      wrong: "indicator,area,year,value", right: "indicator,area,period,value,status,source,locator",
      why: Text(zh: "列名决定每个单元格的含义。", en: "The header says what every cell means.")),
    Explanation(
      "csv-ragged-row",
      Text(
        zh: "这一行的单元格数与表头不同，多半是多了或少了一个逗号。", en: "A row has more or fewer cells than the header, mostly by one comma."),
      wrong: "gdp,changchun,2020,6600,A", right: "gdp,changchun,2020,6600,,A,plan-14th,1.1.1,",
      why: Text(zh: "后面的值会错位到别的列。", en: "The values behind it would slip into other columns.")),
    Explanation(
      "csv-quote",
      Text(zh: "引号用法有误：没有闭合，或只括住了单元格的一部分。", en: "Quotes are not closed, or enclose only a part of a cell."),
      wrong: "所谓\"三个五\"工程", right: "\"所谓\"\"三个五\"\"工程\"",
      why: Text(zh: "后面的许多行会被并成一个单元格。", en: "Many rows would run together into one cell.")),
    Explanation(
      "too-many-faults",
      Text(zh: "一个文件的错误太多，其余的行没有再检查。", en: "A file has so many faults that the rest of it was not read."),
      wrong: "gdp;changchun;2020;6600", right: "gdp,changchun,2020,6600",
      why: Text(zh: "通常有一个共同的原因，先改掉它再检查一次。", en: "They mostly have one cause: mend it and check again.")),
  ]
}
