import PlanCharts
import Wording

/// The texts that the program itself needs of a theme; all others are asked for by templates.
enum ProgramPhrases {
  static let groups: [any Phrase.Type] =
    [
      PageTitle.self, PagePhrase.self, SubjectPhrase.self, TitlePhrase.self, LanguagePhrase.self, SheetPhrase.self,
      Working.Step.self,
    ] + ChartPhrases.groups
}
