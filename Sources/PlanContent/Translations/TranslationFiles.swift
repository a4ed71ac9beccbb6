import Diagnostics
import PlanModel

/// Reads `<folder>/<id>.<language>.md`: what has become of each text, by where its original stands.
///
/// `languages` is nil where nobody could read them: then nothing is wrong with the language of a file, nor is it read.
func readTranslations(
  _ index: ContentIndex, of originals: [String: Original], _ languages: SiteLanguages?,
  diagnostics: inout [Diagnostic]
) -> [LanguageCode: [Origin: Translation]] {
  guard let languages else { return [:] }
  var translations: [LanguageCode: [Origin: Translation]] = [:]
  for translation in index.translations {
    if let fault = fault(of: translation, languages, originals, index) {
      diagnostics.append(fault)
      continue
    }
    // Where the original is at fault, that has been reported.
    guard let original = originals[translation.originalPath] else { continue }
    let texts = readEntities([translation.file], diagnostics: &diagnostics) { reader, _, body in
      TranslationReader(original: original, language: translation.language).read(&reader, body)
    }
    for (origin, text) in texts.joined() { translations[translation.language, default: [:]][origin] = text }
  }
  return translations
}

/// What is wrong with the name of a file: it translates nothing, or into a language that nobody would read it in.
private func fault(
  of translation: TranslationFile, _ languages: SiteLanguages, _ originals: [String: Original], _ index: ContentIndex
) -> Diagnostic? {
  let (path, language) = (translation.file.path, translation.language)
  let known = index[translation.place].map(\.stem)
  if !known.contains(translation.stem) { return .noOriginal(of: translation.stem, at: path, among: known) }
  if language == languages.own { return .translationIntoOwnLanguage(language, at: path) }
  if !languages.others.contains(language) { return .translationIntoUnknownLanguage(language, languages, at: path) }
  if let original = originals[translation.originalPath], original.texts.allSatisfy(\.markdown.isEmpty) {
    return .nothingToTranslate(in: translation.originalPath, at: path)
  }
  return nil
}
