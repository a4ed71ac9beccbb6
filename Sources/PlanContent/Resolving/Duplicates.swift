import Diagnostics
import PlanModel

/// Rows of data files that share an id, at the later of the two.
func duplicateIDs<Record: Identifiable>(
  in records: [Record], origin: (Record) -> Origin
) -> [Finding] where Record.ID: Hashable & CustomStringConvertible {
  var first: [Record.ID: Origin] = [:]
  return records.compactMap { record in
    guard let earlier = first[record.id] else {
      first[record.id] = origin(record)
      return nil
    }
    return Finding(
      .error, "duplicate-id", at: Cell("id", of: origin(record)),
      Text(zh: "id “\(record.id)”已经用过", en: "the id '\(record.id)' is already taken"),
      notes: [Finding.Note(cell: Cell("id", of: earlier), message: Text(zh: "第一次在这里", en: "first here"))])
  }
}

/// Observations of one indicator, area and period from one source, at the later of the two.
func duplicateObservations(in observations: [Observation]) -> [Finding] {
  struct Place: Hashable {
    let key: Series.Key
    let period: Period
    let source: Source.ID
  }
  var first: [Place: Int] = Dictionary(minimumCapacity: observations.count)
  return observations.enumerated().compactMap { index, observation in
    let place = Place(
      key: Series.Key(indicator: observation.indicator, area: observation.area), period: observation.period,
      source: observation.citation.source)
    guard let earlier = first[place] else {
      first[place] = index
      return nil
    }
    return Finding(
      .error, "duplicate-observation", at: Cell("period", of: observation.origin),
      Text(
        zh: "同一来源的 \(place.key.indicator)、\(place.key.area)、\(place.period) 已有一行",
        en: "there already is a row for \(place.key.indicator), \(place.key.area), \(place.period) from this source"),
      help: Text(zh: "删去一行；来自另一份文件的修订要写那份文件的 source", en: "remove one; a revision names the document it comes from"),
      notes: [
        Finding.Note(
          cell: Cell("period", of: observations[earlier].origin), message: Text(zh: "第一次在这里", en: "first here"))
      ])
  }
}
