import Templating

extension Edition {
  /// Every kind of chart, drawn by the theme from made-up numbers, with the call that makes it.
  var galleryPage: Page {
    Page(
      .gallery, template: "gallery", title: locale(.gallery)
    ) { _ in
      PageBody(
        locale(.sentenceGallery), content: [:])
    }
  }
}
