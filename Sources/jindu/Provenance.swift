import Diagnostics
import Documents
import Files
import PlanContent
import PlanModel

/// A plan's figures beside the documents that they are taken from.
struct Provenance {
  private let content: ContentFiles
  private let plan: Plan
  private let corpus: Corpus

  /// Reads the plan of the project at `root`, and the texts of its sources in `folder`.
  init(root: String, folder: String) throws(DiagnosticList) {
    content = try ContentFiles.read(root: root)
    let (plan, diagnostics) = loadPlan(from: content)
    guard let plan else { throw DiagnosticList(diagnostics) }
    self.plan = plan
    corpus = Corpus(of: plan.sources, in: folder) { try? FileTree.text(of: $0) }
  }

  /// The figures that do not stand where their rows say.
  var faults: [Diagnostic] {
    verify(plan, against: corpus) { content.location(of: $0, in: $1) }
  }

  /// How many figures every document has, and which of them no row accounts for.
  var accounts: [Account] {
    account(for: plan, in: corpus)
  }
}
