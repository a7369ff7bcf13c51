import Findings
import Wording

/// `info --format json`: one JSON object.
struct InfoJSONReport {
  let summary: ModelSummary
  let settings: ReportSettings

  func write(to out: ByteWriter) {
    var json = JSONWriter()
    json.beginObject()
    json.member("path", summary.path)
    json.member("sha256", summary.sha256())
    json.member("bytes", summary.bytes)
    json.member("schema", summary.schema)
    json.key("header")
    if let header = summary.header { json.write(header) } else { json.null() }
    json.member("instances", summary.instances)
    json.key("classes")
    json.beginObject()
    for entry in summary.classes {
      json.key(data: entry.keyword)
      json.value(entry.count)
    }
    json.endObject()
    json.key("units")
    json.beginObject()
    for unit in summary.units { write(unit, &json) }
    json.endObject()
    json.key("georeference")
    if let place = summary.georeference { write(place, &json) } else { json.null() }
    json.write(summary.problems, in: settings.language)
    json.endObject()
    json.endText()
    json.drain(to: out)
  }

  private func write(_ unit: UnitSummary, _ json: inout JSONWriter) {
    json.key(data: unit.kind)
    json.beginObject(.line)
    json.member("name", unit.name)
    json.key("toSI")
    if let factor = unit.toSI { json.value(factor) } else { json.null() }
    json.endObject()
  }

  private func write(_ place: GeoreferenceSummary, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("coordinateSystem", place.coordinateSystem)
    let numbers: [(StaticString, Double?)] = [
      ("eastings", place.eastings), ("northings", place.northings), ("orthogonalHeight", place.orthogonalHeight),
      ("rotation", place.rotation), ("scale", place.scale), ("siteLatitude", place.siteLatitude),
      ("siteLongitude", place.siteLongitude), ("siteElevation", place.siteElevation),
    ]
    for (name, number) in numbers {
      json.key(name)
      if let number { json.value(number) } else { json.null() }
    }
    json.endObject()
  }
}
