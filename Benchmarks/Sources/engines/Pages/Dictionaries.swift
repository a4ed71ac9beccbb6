extension ReferencePage {
  var dictionary: [String: Any] {
    [
      "title": title,
      "links": links.map { ["address": $0.address, "label": $0.label, "isCurrent": $0.isCurrent] as [String: Any] },
      "ticks": ticks.map { ["x": $0.x, "label": $0.label] as [String: Any] },
      "rows": rows.map {
        [
          "name": $0.name, "unit": $0.unit, "base": $0.base, "target": $0.target, "value": $0.value,
          "status": $0.status,
        ] as [String: Any]
      },
    ]
  }
}

extension TablePage {
  var dictionary: [String: Any] {
    ["rows": rows.map { ["number": $0.number, "cells": $0.cells] as [String: Any] }]
  }
}

extension ChartPage {
  var dictionary: [String: Any] {
    [
      "width": width, "height": height,
      "marks": marks.map { ["x": $0.x, "y": $0.y, "status": $0.status, "label": $0.label] as [String: Any] },
    ]
  }
}
