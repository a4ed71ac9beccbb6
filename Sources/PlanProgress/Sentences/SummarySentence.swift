/// States in words how many of a subject's targets have which verdict.
///
/// `subject` is a name such as `长春新区`; the English wording takes it as it is, so pass `subjectEn` where it differs.
public func summarySentence(_ rollUp: RollUp, subject: String, subjectEn: String? = nil) -> Sentence {
  Sentence(zh: zhSummary(rollUp, subject: subject), en: enSummary(rollUp, subject: subjectEn ?? subject))
}

private func zhSummary(_ rollUp: RollUp, subject: String) -> String {
  guard rollUp.total > 0 else { return "\(subject)没有可统计的目标。" }
  let judged = rollUp.entries.filter { $0.status != .noData }
  let counts = judged.map { "\(ZhSentence.name(of: $0.status))\($0.count)项" }.joined(separator: "、")
  let total = "\(subject)有\(rollUp.total)项目标"
  let silent = rollUp.counts[.noData] ?? 0
  if counts.isEmpty { return "\(total)，都还没有公开数据。" }
  return "\(total)：\(counts)" + (silent > 0 ? "，另有\(silent)项尚无公开数据。" : "。")
}

private func enSummary(_ rollUp: RollUp, subject: String) -> String {
  guard rollUp.total > 0 else { return "\(subject) has no targets to count." }
  let judged = rollUp.entries.filter { $0.status != .noData }
  let counts = judged.map { "\($0.count) \(EnSentence.name(of: $0.status))" }.joined(separator: ", ")
  let total = "\(subject) has \(rollUp.total) target\(rollUp.total == 1 ? "" : "s")"
  let silent = rollUp.counts[.noData] ?? 0
  if counts.isEmpty { return "\(total), none with public data yet." }
  return "\(total): \(counts)" + (silent > 0 ? "; \(silent) without public data yet." : ".")
}
