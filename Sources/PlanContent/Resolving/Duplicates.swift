import Diagnostics
import PlanModel

/// Rows of data files that share an id, at the later of the two.
func duplicateIDs<Record: Identifiable>(
  in records: [Record], origin: (Record) -> Origin
) -> [Diagnostic] where Record.ID: Hashable & CustomStringConvertible {
  var first: [Record.ID: Origin] = [:]
  return records.compactMap { record in
    guard let earlier = first[record.id] else {
      first[record.id] = origin(record)
      return nil
    }
    return Diagnostic.duplicateID(
      record.id.description, at: SourceLocation(origin(record)), first: SourceLocation(earlier))
  }
}

/// Observations of one indicator, area and period from one source, at the later of the two.
func duplicateObservations(in observations: [Observation]) -> [Diagnostic] {
  struct Cell: Hashable {
    let key: Series.Key
    let period: Period
    let source: Source.ID
  }
  var first: [Cell: Int] = Dictionary(minimumCapacity: observations.count)
  return observations.enumerated().compactMap { index, observation in
    let cell = Cell(
      key: Series.Key(indicator: observation.indicator, area: observation.area), period: observation.period,
      source: observation.citation.source)
    guard let earlier = first[cell] else {
      first[cell] = index
      return nil
    }
    return Diagnostic(
      .error, "duplicate-observation", at: SourceLocation(observation.origin),
      Text(
        zh: "同一来源的 \(cell.key.indicator)、\(cell.key.area)、\(cell.period) 已有一行",
        en: "there already is a row for \(cell.key.indicator), \(cell.key.area), \(cell.period) from this source"),
      help: Text(zh: "删去一行；来自另一份文件的修订要写那份文件的 source", en: "remove one; a revision names the document it comes from"),
      notes: [
        Diagnostic.Note(at: SourceLocation(observations[earlier].origin), Text(zh: "第一次在这里", en: "first here"))
      ])
  }
}

extension SourceLocation {
  /// The start of the line on which something was written.
  init(_ origin: Origin) {
    self.init(path: origin.path, line: origin.line, column: 1)
  }
}
