import Diagnostics

extension Explanation {
  /// What is said of the form of YAML.
  package static let yaml = [
    Explanation(
      "yaml-syntax",
      Text(
        zh: "YAML 写法有误，多半是缩进，或值里有没加引号的冒号、井号、方括号。",
        en: "Broken YAML: mostly the indentation, or an unquoted colon, hash or bracket in a value."),
      wrong: "unit: %", right: "unit: \"%\"",
      why: Text(zh: "一处写错，整个文件都读不出来。", en: "One slip makes the whole file unreadable.")),
    Explanation(
      "yaml-alias", Text(zh: "这里不能用 YAML 的锚点和别名。", en: "YAML anchors and aliases cannot be used here."),
      wrong: "areas: *all", right: "areas: [new-area, jingyue]",
      why: Text(zh: "别名让一个值有两处来源，出错时指不准位置。", en: "An alias gives a value two places, so faults could not point at one.")
    ),
    Explanation(
      "duplicate-key", Text(zh: "同一个键写了两次。", en: "A key is written twice."),
      wrong: "unit: 亿元\nunit: 万元", right: "unit: 亿元",
      why: Text(zh: "两个值里只有一个会生效，无从知道是哪个。", en: "Only one of the two values would count, and nobody could tell which.")),
  ]
}
