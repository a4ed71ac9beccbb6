import Diagnostics
import PlanCharts
import PlanDesk
import PlanModel

extension Edition {
  /// What charts are made with.
  var plotter: Plotter { Plotter(desk, voice) }

  /// What the desk has answered; throws where the entity of a page does not exist.
  func known<Entity, ID: CustomStringConvertible>(_ entity: Entity?, _ id: ID) throws(Diagnostic) -> Entity {
    guard let entity else {
      throw Diagnostic(
        .error, "unknown-id", at: nil, Text(zh: "没有 id 为“\(id)”的条目", en: "nothing has the id '\(id)'"))
    }
    return entity
  }
}
