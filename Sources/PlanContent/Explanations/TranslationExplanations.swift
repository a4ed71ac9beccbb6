import Diagnostics

extension Explanation {
  /// What is said of translations of texts.
  static let translations = [
    Explanation(
      "translation-without-original",
      Text(
        zh: "文件名是“<id>.<语言>.md”，却没有“<id>.md”，或它没有正文。",
        en: "A file is named <id>.<language>.md, and there is no <id>.md, or it has no text."),
      wrong: "Content/areas/new-aera.en.md", right: "Content/areas/new-area.en.md",
      why: Text(zh: "译文不会出现在任何页面上。", en: "The translation would stand on no page.")),
    Explanation(
      "translation-language",
      Text(
        zh: "译文的语言是网站自己的语言，或不在 site.yaml 的 languages 里。",
        en: "A translation is into the site's own language, or into one that languages in site.yaml does not list."),
      wrong: "languages: [zh, en]\nContent/areas/new-area.fr.md",
      right: "languages: [zh, en]\nContent/areas/new-area.en.md",
      why: Text(zh: "没有页面用这种语言显示它。", en: "No page would show it.")),
    Explanation(
      "bad-fingerprint",
      Text(
        zh: "translates 不是文字的指纹：16 个十六进制数字。",
        en: "What translates says is no fingerprint of a text: 16 hexadecimal digits."),
      wrong: "translates: yes", right: "translates: 06b05ab6733a6185",
      why: Text(zh: "指纹说明译的是哪一版原文。", en: "The fingerprint says which version of the original was translated.")),
    Explanation(
      "translation-outdated",
      Text(
        zh: "翻译以后原文改过；在改好译文、更新 translates 之前，网站显示原文。",
        en: "The original has changed since it was translated; readers are shown the original until the translation is "
          + "revised and translates renewed."),
      wrong: "translates: 06b05ab6733a6185   # 原文又改过", right: "translates: a96faf705af16834",
      why: Text(
        zh: "不能让读者看到原文已经不再说的话。", en: "Readers must not be told what the original no longer says.")),
    Explanation(
      "translation-mismatch",
      Text(
        zh: "译文与原文的部分不一致：少了或多了一章，或译文是空的。",
        en:
          "A translation has other parts than its original: a chapter more or less, or no text."),
      wrong: "## 平台\n建平台。\n\n# 03-innovation.en.md\n## 企业\nFirms.",
      right: "## 平台\n建平台。\n\n# 03-innovation.en.md\n## 平台\nPlatforms.",
      why: Text(
        zh: "文字按章放在各自的目标旁边。", en: "Each chapter's text stands beside the targets of that chapter.")),
  ]
}
