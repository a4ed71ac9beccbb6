import PlanDesk
import PlanModel
import PlanProgress

/// A figure: in words, as a number, and as its document prints it.
struct FigureView: TemplateView {
  let text, number, unit: String
  let value: Double
  let printed: String?
  let printedLang: String?

  /// A figure in `unit`; the words that print it stand beside it where they say more than the number.
  init(_ quantity: Quantity, _ figureUnit: Unit, _ edition: Edition) {
    text = edition.voice.printed(quantity, unit: figureUnit)
    let parts = edition.voice.parts(quantity.value, unit: figureUnit)
    (number, unit) = (parts.number, parts.unit)
    value = quantity.value
    let isOwn = edition.language == edition.desk.site.languages.own
    printedLang = isOwn ? nil : edition.desk.site.languages.own.rawValue
    if isOwn {
      printed = text == parts.number + parts.unit ? nil : text
    } else {
      printed = quantity.printed
    }
  }

  static let viewName = "figure"
  static let members = ViewMembers<Self>(
    ViewMember("text", "The figure as its source prints it, else the number with its unit.", \.text),
    ViewMember("number", "The number alone.", \.number), ViewMember("unit", "Its unit.", \.unit),
    ViewMember("value", "The number, to calculate with.", \.value),
    ViewMember("printed", "The source's words where they say more than number and unit.", \.printed),
    ViewMember("printed_lang", "The language of these words where that is not the page's.", \.printedLang))
}

/// A number with its unit, such as what each remaining year has to bring.
struct AmountView: TemplateView {
  let number, unit: String

  static let viewName = "amount"
  static let members = ViewMembers<Self>(
    ViewMember("number", "The number.", \.number), ViewMember("unit", "Its unit.", \.unit))
}

/// A figure, when it was, and where it is stated.
struct DatedFigureView: TemplateView {
  let period: String
  let figure: FigureView
  let citation: CitationView

  /// A figure that a verdict rests on: it is stated in the series, or else with the promise itself.
  init(_ dated: Assessment.Figure, of verdict: Verdict, _ edition: Edition) {
    let observations = edition.desk.series(verdict.key)?.observations ?? []
    let stated = observations.first { $0.period == dated.period && $0.quantity == dated.quantity }
    period = edition.voice.period(dated.period, .short)
    figure = FigureView(dated.quantity, verdict.indicator.unit, edition)
    citation = CitationView(stated?.citation ?? verdict.target.citation, edition)
  }

  static let viewName = "dated figure"
  static let members = ViewMembers<Self>(
    ViewMember("period", "The time that the figure speaks of.", \.period),
    ViewMember("figure", "The figure.", \.figure),
    ViewMember("citation", "Where it is stated.", \.citation))
}
