import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// Free pages, such as the one about the portal.
  var articlePages: [Page] {
    plan.pages.map { article in
      Page(
        .article(article.id), template: "article", title: article.title, origin: article.origin
      ) {
        PageBody(
          article.title, content: ["body": body(article.body)])
      }
    }
  }

  /// How progress is measured, with live examples from the data.
  var methodPage: Page {
    let counts = RollUp(progress.assessments).counts
    let examples = Target.Kind.allCases.compactMap { kind -> Value? in
      let own = progress.assessments.filter { $0.target.kind == kind }
      guard let example = own.first(where: { $0.done != nil }) ?? own.first(where: { $0.latest != nil }) ?? own.first
      else { return nil }
      return ["kind": .string(kind.rawValue), "count": .int(own.count), "example": context(example)]
    }
    return Page(
      .method, template: "method", title: locale(.method)
    ) {
      PageBody(
        locale(.sentenceMethod),
        content: [
          "sentence": .string(locale(.sentenceMethod)),
          "statuses": .list(Status.allCases.map { ["status": status($0), "count": .int(counts[$0] ?? 0)] }),
          "kinds": .list(examples), "thresholds": thresholdContext,
        ])
    }
  }

  /// What a reader sees at an address that does not exist.
  var notFoundPage: Page {
    Page(
      .notFound, template: "404", title: locale(.notFound)
    ) {
      PageBody(
        locale(.notFound), content: [:])
    }
  }
}
