import PlanDesk
import PlanModel
import PlanProgress
import TestSupport
import Testing

@testable import OpenData

@Suite("The verdicts as data")
struct StatusExportTests {
  /// The verdict of a plan with one promise.
  private func exported() throws -> JSON {
    let plan = Sample.plan()
    let export = StatusExport(PlanDesk(plan, assess(plan, asOf: plan.site.asOf))).json
    guard case .array(let targets)? = export["targets"], case .deferred(let target)? = targets.first else {
      return .null
    }
    return target()
  }

  @Test("a target's fields begin with those of the contract, in its order")
  func order() throws {
    guard case .object(let members) = try exported() else { return }
    let contract = [
      "id", "indicator", "area", "type", "property", "path", "baseline", "target", "latest", "done", "elapsed",
      "ratio", "gap", "status", "status_ends", "closed", "outlook", "sensitivity", "reason", "sentence", "sources",
    ]
    #expect(Array(members.map(\.name).prefix(contract.count)) == contract)
    #expect(Set(members.map(\.name)).count == members.count)
  }

  @Test("an exact figure has two equal ends, and what does not apply is null")
  func values() throws {
    let target = try exported()
    #expect(target["latest"]?["low"] == 128 && target["latest"]?["high"] == 128)
    #expect(target["done"] == [.number(0.56), .number(0.56)])
    #expect(target["status"] == "slight-lag" && target["status_ends"] == .null)
    #expect(target["sensitivity"] == ["path": "geometric", "status": "on-track"])
    #expect(target["sources"] == [["source": "plan", "locator": "1.1.1"], ["source": "report", "locator": "p2"]])
  }

  @Test("an open end is null")
  func openEnds() {
    #expect(Interval(900, .infinity).json == [900, .null])
    let promise = Promise(
      due: .year(2025), goal: Quantity(value: 900, interval: Interval(900, .infinity), precision: 0),
      comparison: nil, printed: "900户以上")
    #expect(promise.json["low"] == 900 && promise.json["high"] == .null)
  }

  @Test("the schema names every field that is written, in the same order, and each is described in both languages")
  func schema() throws {
    guard case .object(let members) = try exported(),
      case .object(let properties) = JudgedTarget.record.schema["properties"]
    else {
      Issue.record("the schema has no verdict")
      return
    }
    #expect(properties.map(\.name) == members.map(\.name))
    for property in properties {
      guard case .string(let words)? = property.value["description"] else {
        Issue.record("\(property.name) is not described")
        continue
      }
      #expect(words.contains(/\p{Han}/) && words.hasSuffix("."), "\(property.name): \(words)")
    }
  }
}

/// Values are the same if they are written alike.
extension JSON: Equatable {
  /// Compares the files that they make.
  static public func == (left: JSON, right: JSON) -> Bool { left.text == right.text }
}
