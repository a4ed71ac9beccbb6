/// Entities of one kind: in order, and by id.
public struct Catalog<Entity: Sendable>: Sendable where Entity: Identifiable, Entity.ID == Identifier<Entity> {
  private let entities: [Entity]
  private let positions: [Entity.ID: Int]

  /// Keeps the order of `entities`; of two with one id the first counts.
  ///
  /// O(n).
  public init(_ entities: [Entity] = []) {
    self.entities = entities
    self.positions = Dictionary(
      entities.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entity with this id.
  ///
  /// O(1).
  public subscript(id: Entity.ID) -> Entity? {
    positions[id].map { entities[$0] }
  }
}

extension Catalog: RandomAccessCollection {
  /// The first position.
  public var startIndex: Int { entities.startIndex }
  /// The position after the last.
  public var endIndex: Int { entities.endIndex }
  /// The entity at a position.
  public subscript(position: Int) -> Entity { entities[position] }
}
