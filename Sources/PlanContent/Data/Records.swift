import Diagnostics
import PlanModel

/// All rows of the data files.
struct Records {
  let observations: [Observation]
  let targets: [Target]
  let milestones: [Milestone]
  let projects: [Project]
  let untracked: [UntrackedFigure]

  /// Reads every data file; rows at fault are left out and reported.
  init(_ index: ContentIndex, _ entities: Entities, diagnostics: inout [Diagnostic]) {
    observations = readObservations(index, entities, diagnostics: &diagnostics)
    targets = readTargets(index, entities, diagnostics: &diagnostics)
    milestones = readMilestones(index, entities, diagnostics: &diagnostics)
    projects = readProjects(index, entities, diagnostics: &diagnostics)
    untracked = readUntracked(index, entities, diagnostics: &diagnostics)
  }

  /// What is wrong between rows.
  var findings: [Finding] {
    duplicateObservations(in: observations) + duplicateIDs(in: targets, origin: \.origin)
      + duplicateIDs(in: milestones, origin: \.origin) + duplicateIDs(in: projects, origin: \.origin)
  }
}
