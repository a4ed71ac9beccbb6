import Wording

/// The texts that charts need of a theme.
package enum ChartPhrases {
  package static let groups: [any Phrase.Type] = [
    ChartPhrase.self, KeyPhrase.self, ColumnPhrase.self, CoveragePhrase.self, AreaBarsPhrase.self,
    TargetCountPhrase.self, WaysPhrase.self, HeatPhrase.self, StripPhrase.self, TilesPhrase.self, MapPhrase.self,
    ChainPhrase.self, TrendPhrase.self, BulletPhrase.self, SparkPhrase.self, TimelinePhrase.self,
    MultiplesPhrase.self, SlopePhrase.self, LatestPhrase.self,
  ]
}
