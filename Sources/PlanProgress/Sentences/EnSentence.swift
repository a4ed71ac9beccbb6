import PlanModel
struct EnSentence { let assessment: Assessment; let setting: Setting
  var text: String { "" } }
