import PlanDesk
import PlanModel

/// Free pages, such as the one about the portal; the sample charts; and what stands at an address that does not exist.
enum ArticlePages {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [
      PageRecipe(.gallery, compose: gallery),
      PageRecipe(.notFound, compose: notFound),
    ]
      + desk.articles.map { id in
        PageRecipe(.article(id), origin: desk.article(id)?.origin) { edition in
          try page(of: id, edition)
        }
      }
  }

  static func page(of id: Article.ID, _ edition: Edition) throws -> PageView<ArticlePageView> {
    let article = try edition.known(edition.desk.article(id), id)
    return PageView(
      Named(article.title, edition), edition.say(article.title),
      content: ArticlePageView(body: edition.texts.text(of: article.body, home: .article(article.id))))
  }

  /// Every kind of chart, drawn by the theme from made-up numbers, with the call that makes it.
  static func gallery(_ edition: Edition) -> PageView<GalleryPageView> {
    PageView(edition.title(.gallery), edition.voice(PagePhrase.gallery), content: GalleryPageView())
  }

  static func notFound(_ edition: Edition) -> PageView<NotFoundPageView> {
    PageView(edition.title(.notFound), edition.voice(PageTitle.notFound), content: NotFoundPageView())
  }
}
