import Findings
import Wording

/// `scan --format json`: one JSON object with what the last scan ended with.
struct ArchiveJSONReport {
  let summary: ArchiveSummary
  let settings: ReportSettings

  func write(to out: ByteWriter) {
    var json = JSONWriter()
    json.beginObject()
    json.key("tool")
    json.beginObject(.line)
    json.member("name", "recol")
    json.member("version", summary.toolVersion)
    json.endObject()
    json.member("database", summary.database)
    json.key("scan")
    if let scan = summary.scan { write(scan, &json) } else { json.null() }
    writeProfile(&json)
    json.key("models")
    json.beginObject(.line)
    json.member("total", summary.totals.models)
    for entry in summary.statuses {
      json.key(data: entry.status)
      json.value(entry.models)
    }
    json.member("unasked", summary.totals.unasked)
    json.member("unconcerned", summary.totals.unconcerned)
    json.member("vanished", summary.totals.vanished)
    json.member("duplicates", summary.totals.duplicates)
    json.member("superseded", summary.totals.superseded)
    json.endObject()
    writeTotals(&json)
    json.drain(to: out)
    writeUnreadable(&json, out)
    writeLeftOut(&json, out)
    json.key("history")
    json.beginArray()
    for scan in summary.history { write(scan, &json) }
    json.endArray()
    json.endObject()
    json.endText()
    json.drain(to: out)
  }

  private func write(_ scan: ScanRecord, _ json: inout JSONWriter) {
    json.beginObject(.line)
    json.member("started", scan.started)
    json.member("ended", scan.ended)
    json.member("tool", scan.tool)
    json.member("folders", scan.folders)
    json.member("profile", scan.profile)
    json.member("new", scan.new)
    json.member("moved", scan.moved)
    json.member("changed", scan.changed)
    json.member("vanished", scan.vanished)
    json.endObject()
  }

  private func writeProfile(_ json: inout JSONWriter) {
    json.key("profile")
    guard let profile = summary.profile else { return json.null() }
    json.beginObject(.line)
    json.member("name", profile.name)
    json.member("stage", profile.stage)
    json.member("lot", profile.lot)
    json.key("photo")
    json.value(profile.takesPhoto)
    json.key("requirementFiles")
    json.beginArray()
    for file in profile.files {
      json.beginObject()
      json.member("path", file.path)
      json.member("title", file.title)
      json.member("sha256", file.sha256)
      json.member("refusedDemands", file.refusedDemands)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func writeTotals(_ json: inout JSONWriter) {
    let totals = summary.totals
    json.key("totals")
    json.beginObject(.line)
    json.member("buildings", totals.buildings)
    json.member("bytes", totals.bytes)
    // What nobody counted is not none.
    func photographed(_ count: Int) -> Int? { totals.isPhotographed ? count : nil }
    json.member("storeys", photographed(totals.storeys))
    json.member("rooms", photographed(totals.rooms))
    json.member("roomsWithArea", photographed(totals.roomsWithArea))
    json.key("area")
    if totals.isPhotographed { json.value(totals.area) } else { json.null() }
    json.member("objects", photographed(totals.objects))
    json.member("proxies", photographed(totals.proxies))
    json.member("equipment", photographed(totals.equipment))
    json.member("withMaker", photographed(totals.withMaker))
    json.member("withSerial", photographed(totals.withSerial))
    json.member("validChecks", totals.checks.part)
    json.member("checks", totals.checks.whole)
    json.endObject()
  }

  private func writeUnreadable(_ json: inout JSONWriter, _ out: ByteWriter) {
    json.key("unreadable")
    json.beginArray()
    for model in summary.unreadable {
      json.beginObject(.line)
      json.member("path", model.path)
      json.member("bytes", model.bytes)
      json.member("code", model.code?.rawValue)
      json.member("message", model.said(in: settings.language))
      json.endObject()
      json.drain(to: out)
    }
    json.endArray()
  }

  private func writeLeftOut(_ json: inout JSONWriter, _ out: ByteWriter) {
    json.key("leftOut")
    json.beginArray()
    for path in summary.leftOut {
      json.beginObject(.line)
      json.member("path", path.path)
      json.member("reason", path.reason)
      json.member("detail", path.detail)
      json.endObject()
      json.drain(to: out)
    }
    json.endArray()
  }
}
