import Diagnostics
import PlanDesk
import PlanModel
import PlanProgress

extension StatusWords {
  /// The columns of the table.
  var columns: [TextTable.Column] {
    [
      .init(title: self(zh: "状态", en: "status")),
      .init(title: self(zh: "指标", en: "indicator"), isFlexible: true),
      .init(title: self(zh: "区域", en: "area"), isFlexible: true),
      .init(title: self(zh: "承诺", en: "promised"), isFlexible: true),
      .init(title: self(zh: "最新", en: "latest"), isFlexible: true),
      .init(title: self(zh: "完成/时序", en: "done/due")),
      .init(title: self(zh: "期限", en: "by")),
      .init(title: self(zh: "性质", en: "kind")),
    ]
  }

  /// One target and its verdict.
  func row(of verdict: Verdict) -> [TextTable.Cell] {
    let (assessment, target) = (verdict.assessment, verdict.target)
    let status = assessment.status
    let isBinding = target.property == .binding
    return [
      .init(status.tone.mark + " " + voice.label(of: status), style: status.tone.style),
      .init(verdict.indicator.name(voice.language)),
      .init(verdict.setting.area?.short(voice.language) ?? target.area.rawValue),
      .init(goal(of: verdict)),
      .init(latest(of: verdict)),
      .init(shares(of: assessment)),
      .init(voice.period(target.due, .short)),
      .init(isBinding ? word("property", Target.Property.binding.rawValue) : ""),
    ]
  }

  /// The share that is done against the share that was due, or how many of the observed periods kept the promise.
  private func shares(of assessment: Assessment) -> String {
    if let kept = assessment.kept { return "\(kept.periods)/\(kept.observed)" }
    guard let done = assessment.done else { return "—" }
    let share = voice.share(done)
    return assessment.elapsed.map { share + "/" + voice.percent($0) } ?? share
  }
}

extension Status.Tone {
  /// The shape that stands for the tone, as on the site's pages.
  fileprivate var mark: String {
    switch self {
    case .done: "●"
    case .onTrack: "▲"
    case .slight: "◆"
    case .behind: "▼"
    case .unknown: "○"
    }
  }

  fileprivate var style: TextStyle {
    switch self {
    case .done: .green
    case .onTrack: .blue
    case .slight: .yellow
    case .behind: .red
    case .unknown: .faint
    }
  }
}
