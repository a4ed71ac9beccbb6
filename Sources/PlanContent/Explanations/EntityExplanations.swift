import Diagnostics

extension Explanation {
  /// What is said of entities and of the names between them.
  static let entities = [
    Explanation(
      "bad-id",
      Text(
        zh: "id 只能用小写英文字母、数字和连字符；规划篇的文件名还要以两位编号开头。",
        en: "An id is made of lower-case letters, digits and hyphens; a plan part's file begins with two digits."),
      wrong: "Content/areas/New_Area.md", right: "Content/areas/new-area.md",
      why: Text(zh: "id 就是网址的一部分。", en: "The id is a part of the page's address.")),
    Explanation(
      "duplicate-id", Text(zh: "两个条目用了同一个 id。", en: "Two entries have the same id."),
      wrong: "gdp-2025,gdp,changchun,…\ngdp-2025,gdp,new-area,…",
      right: "gdp-changchun-2025,gdp,changchun,…\ngdp-new-area-2025,gdp,new-area,…",
      why: Text(zh: "链接和数据无从知道指的是哪一个。", en: "Links and data could not tell which of them is meant.")),
    Explanation(
      "unknown-id",
      Text(
        zh: "提到的指标、区域、产业链、行动或文件不存在。", en: "An indicator, area, chain, campaign or source is named that does not exist."),
      wrong: "gpd,changchun,2020,6600,…", right: "gdp,changchun,2020,6600,…",
      why: Text(zh: "拼错一个字母，这一行数据就没有归属。", en: "One wrong letter, and the row belongs to nothing.")),
    Explanation(
      "name-for-id",
      Text(zh: "该写 id 的地方写了名称或简称。", en: "A name, or a short form of it, stands where the id belongs."),
      wrong: "gdp,净月高新区,2020,600,…", right: "gdp,jingyue,2020,600,…",
      why: Text(zh: "一个地方有多种叫法，id 只有一个。", en: "A place has many names, but one id.")),
    Explanation(
      "bad-language",
      Text(zh: "languages 里的代码写错了，或写了两次。", en: "A code in languages is wrong, or listed twice."),
      wrong: "languages: [中文, english]", right: "languages: [zh, en]",
      why: Text(zh: "第一种是网站自己的语言，其余各有一个目录。", en: "The first is the site's own; each other has a folder.")),
    Explanation(
      "unknown-unit",
      Text(zh: "指标的单位没有写在 site.yaml 的 units 里。", en: "The unit of an indicator is not declared in units of site.yaml."),
      wrong: "unit: 亿圆", right: "unit: 亿元\n# site.yaml\nunits:\n  元: {family: money, en: yuan}",
      why: Text(
        zh: "算法、图和别的语言都要知道它是钱、个数还是百分比。",
        en: "The method, the charts and other languages depend on whether it is money, a count or a percentage.")),
    Explanation(
      "unknown-chapter",
      Text(
        zh: "正文里的章标题不在本篇的 chapters 里，或次序不同。",
        en: "A chapter's heading is not in the part's chapters, or stands in another order."),
      wrong: "chapters:\n  - title: 发展环境\n\n## 发展形势", right: "chapters:\n  - title: 发展环境\n\n## 发展环境",
      why: Text(zh: "这一章的目标就不会排在它的摘要旁边。", en: "The chapter's targets would not stand beside its summary.")),
    Explanation(
      "group-disagrees",
      Text(zh: "同一组产业链在两个文件里译名不同。", en: "Two chains translate the name of their group differently."),
      wrong: "a.md: group: 汽车\n      group_en: Vehicles\nb.md: group: 汽车\n      group_en: Automotive",
      right: "a.md: group: 汽车\n      group_en: Automotive\nb.md: group: 汽车\n      group_en: Automotive",
      why: Text(zh: "一组会变成两组。", en: "One group would be shown as two.")),
    Explanation(
      "bad-tile",
      Text(zh: "tile 不是 [列, 行] 两个非负整数。", en: "tile is not a column and a row, counted from 0."),
      wrong: "tile: 2,1", right: "tile: [2, 1]",
      why: Text(zh: "地图上找不到这个区域的位置。", en: "The area would have no place on the map.")),
    Explanation(
      "tile-collision",
      Text(zh: "同一张地图上两个区域占了同一格。", en: "Two areas share a square of one map."),
      wrong: "a.md: tile: [2, 1]\nb.md: tile: [2, 1]", right: "a.md: tile: [2, 1]\nb.md: tile: [3, 1]",
      why: Text(zh: "一个区域会盖住另一个。", en: "One area would cover the other.")),
    Explanation(
      "parent-cycle", Text(zh: "区域的上级绕了一圈又回到自己。", en: "An area is its own ancestor."),
      wrong: "a.md: parent: b\nb.md: parent: a", right: "a.md: parent: changchun\nb.md: parent: a",
      why: Text(zh: "上下级关系必须有尽头，网站才能排出层次。", en: "Pages are arranged by parents, which must end somewhere.")),
    Explanation(
      "orphan",
      Text(
        zh: "指标没有任何观测和目标，或没有一行数据提到这个区域、产业链或行动。",
        en: "An indicator is never observed and never targeted, or no row names an area, a chain or a campaign."),
      wrong: "---\nname: 中药产业链\n---", right: "---\nname: 中药产业链\nno_data: 规划只列产品，没有数字\n---",
      why: Text(
        zh: "读者会看到没有解释的空白页面；也可能是数据行漏了链接。",
        en: "Readers would find an empty page without a reason; or rows forgot to name it.")),
    Explanation(
      "no-data-outdated",
      Text(zh: "写了 no_data，却已经有数据。", en: "no_data says that there is nothing, but there is data."),
      wrong: "name: 中药产业链\nno_data: 规划没有给出数字", right: "name: 中药产业链",
      why: Text(zh: "页面会自相矛盾。", en: "The page would contradict itself.")),
  ]
}
