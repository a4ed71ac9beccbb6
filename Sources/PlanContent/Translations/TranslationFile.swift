import PlanModel

/// A file with the translation of another's text: `areas/new-area.en.md` translates `areas/new-area.md`.
struct TranslationFile {
  let file: ContentFiles.File
  let place: ContentPlace
  /// The name of the original file, without `.md`.
  let stem: String
  let language: LanguageCode

  /// Nil if the file's name does not end in a language.
  init?(_ file: ContentFiles.File, in place: ContentPlace) {
    let stem = file.stem
    guard place.isOfTexts, let dot = stem.lastIndex(of: ".") else { return nil }
    let code = stem[stem.index(after: dot)...]
    guard isLanguageCode(code) else { return nil }
    self.file = file
    self.place = place
    self.stem = String(stem[..<dot])
    language = LanguageCode(rawValue: String(code))
  }

  /// The path of the original.
  var originalPath: String {
    String(file.path.dropLast("\(language).md".count)) + "md"
  }
}
