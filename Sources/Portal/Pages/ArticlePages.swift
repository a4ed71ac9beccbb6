import PlanModel
import Templating

extension Edition {
  /// Free pages, such as the one about the portal.
  var articlePages: [Page] {
    plan.pages.map { article in
      Page(
        .article(article.id), template: "article", title: article.title, origin: article.origin
      ) { texts in
        PageBody(
          article.title, content: ["body": texts[article.body]])
      }
    }
  }

  /// What a reader sees at an address that does not exist.
  var notFoundPage: Page {
    Page(
      .notFound, template: "404", title: locale(.notFound)
    ) { _ in
      PageBody(
        locale(.notFound), content: [:])
    }
  }
}
