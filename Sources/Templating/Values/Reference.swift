/// A handle to something that lives in the running render, such as a loop; it means nothing in another render.
public struct Reference: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case loop, namespace, module, cycler
    /// `self`: the blocks of the lineage with this number.
    case blocks
  }

  let kind: Kind
  let number: Int32
}
