import PlanModel
struct ZhSentence { let assessment: Assessment; let setting: Setting
  var text: String { "" } }
