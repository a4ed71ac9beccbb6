import Diagnostics
import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// The wording of a list of verdicts: the theme's words where the site speaks the language, codes where it does not.
struct StatusWords: Sendable {
  let language: Language
  let voice: Voice

  /// Words in the tool's `language`, with the theme's texts if one of `voices` speaks it.
  init(_ language: Language, _ voices: [Voice]) {
    self.language = language
    let code: LanguageCode = language == .zh ? .zh : .en
    voice = voices.first { $0.language == code } ?? (language == .zh ? .chinese : .english)
  }

  /// A text of the tool itself.
  func callAsFunction(zh: String, en: String) -> String {
    Text(zh: zh, en: en)(language)
  }

  /// The theme's word for a code of a family such as `property`.
  func word(_ family: String, _ code: String) -> String { voice.word(family, code) }

  /// What is listed: the plan, and the day that the verdicts are given for.
  func heading(of plan: Site.PlanSpan, asOf: CalendarDate) -> String {
    self(zh: "\(plan.name(.zh)) · 判定截至 \(asOf)", en: "\(plan.name(.en)) · as of \(asOf)")
  }

  /// That none of the plan's `total` targets is listed.
  func nothing(of total: Int) -> String {
    self(zh: "没有符合条件的目标（规划共有 \(total) 项）", en: "no target matches (the plan has \(total))")
  }

  /// How many of `verdicts` have which verdict, on a line for each kind of promise that occurs: binding, expected,
  /// and those whose document does not say.
  func summary(of verdicts: [Verdict], width: Int) -> [String] {
    let kinds: [Target.Property?] = Target.Property.allCases + [nil]
    return kinds.flatMap { property -> [String] in
      let rollUp = RollUp(verdicts.filter { $0.target.property == property })
      guard rollUp.total > 0 else { return [] }
      return parts(of: rollUp, named: name(of: property)).wrapped(
        to: width, separator: self(zh: "", en: " "), indent: 2)
    }
  }

  private func name(of property: Target.Property?) -> String {
    property.map { word("property", $0.rawValue) } ?? self(zh: "未注明性质", en: "unspecified")
  }

  private func parts(of rollUp: RollUp, named name: String) -> [String] {
    let statuses = Status.byUrgency.compactMap { status in
      rollUp.counts[status].map { "\(voice.label(of: status)) \($0)" }
    }
    let total = self(
      zh: "\(name)：共 \(rollUp.total) 项，\(rollUp.withData) 项有数据：",
      en: "\(name): \(rollUp.total) in all, \(rollUp.withData) with data:")
    let comma = self(zh: "，", en: ",")
    return [total] + statuses.dropLast().map { $0 + comma } + statuses.suffix(1)
  }
}
