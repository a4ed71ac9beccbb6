import Diagnostics

extension Explanation {
  /// What is said of a map that the publisher supplies.
  static let maps = [
    Explanation(
      "map-without-approval",
      Text(zh: "有地图文件，但 site.yaml 没有审图号。", en: "There is a map, but site.yaml names no approval number."),
      wrong: "compliance: {}", right: "compliance:\n  map_approval_no: 吉S（2024）001号",
      why: Text(
        zh: "公开地图须经审核并标明审图号。", en: "In China a map is published only after review, with its number printed on it.")),
    Explanation(
      "map-missing", Text(zh: "site.yaml 所指的地图文件不存在。", en: "The map that site.yaml names does not exist."),
      wrong: "map:\n  file: map/area.geojson", right: "map:\n  file: map/areas.geojson",
      why: Text(zh: "地图会无声地消失。", en: "The map would vanish without a word.")),
    Explanation(
      "map-geometry",
      Text(
        zh: "地图文件不是由 Polygon 或 MultiPolygon 组成的 GeoJSON。",
        en: "The file of a map is not GeoJSON made of Polygons or MultiPolygons."),
      wrong: "{\"type\": \"Topology\", …}", right: "{\"type\": \"FeatureCollection\", \"features\": […]}",
      why: Text(zh: "只有面可以填色。", en: "Only areas can be filled.")),
    Explanation(
      "map-ring",
      Text(zh: "一圈边界没有闭合，或不足 4 个点。", en: "A ring is not closed, or has fewer than 4 positions."),
      wrong: "[[0,0],[1,0],[1,1],[0,1]]", right: "[[0,0],[1,0],[1,1],[0,1],[0,0]]",
      why: Text(zh: "文件多半被截断了，边界会画错。", en: "The file has mostly been cut off, and the border would be wrong.")),
    Explanation(
      "map-coordinate",
      Text(zh: "坐标不在地球上：经纬度颠倒，或是投影坐标。", en: "A position is not on Earth: swapped, or in metres."),
      wrong: "[43.9, 125.3]", right: "[125.3, 43.9]",
      why: Text(zh: "区域会画到别处。", en: "The area would be drawn elsewhere.")),
    Explanation(
      "map-property",
      Text(
        zh: "地图的一块没有 site.yaml 所指的属性（没有写就是 id）。",
        en: "A feature lacks the property that site.yaml names (id if it names none)."),
      wrong: "map:\n  property: nmae", right: "map:\n  property: name",
      why: Text(zh: "不知道这一块是哪个区域。", en: "Nothing else says which area a feature is.")),
    Explanation(
      "map-unknown-area",
      Text(
        zh: "地图的一块不对应任何区域；可写区域的 id、代码、名称或简称。",
        en: "A feature names no area; an area's id, code, name or short name would be found."),
      wrong: "\"properties\": {\"id\": \"newarea\"}", right: "\"properties\": {\"id\": \"new-area\"}",
      why: Text(zh: "这一块会没有数据。", en: "The feature would have no data.")),
    Explanation(
      "map-duplicate-area", Text(zh: "一个区域在地图上有两块。", en: "Two features of a map are the same area."),
      wrong: "{\"id\": \"east\"} … {\"id\": \"east\"}", right: "{\"id\": \"east\"} … {\"id\": \"west\"}",
      why: Text(zh: "多半有一块写错了名字。", en: "One of them mostly has the wrong name.")),
    Explanation(
      "map-area-missing",
      Text(zh: "方格图上的区域在地图文件里没有边界。", en: "An area of the tile map has no outline in the file of the map."),
      wrong: "features: east", right: "features: east, west",
      why: Text(zh: "读者会以为这个区域不在规划里。", en: "Readers would think that the area has no part in the plan.")),
  ]
}
