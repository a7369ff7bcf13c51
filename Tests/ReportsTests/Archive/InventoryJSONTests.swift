import Findings
import Reports
import Testing

@Suite("What a model holds, as JSON")
struct InventoryJSONTests {
  private func written(_ inventory: ModelInventory) throws -> String {
    let sink = GatheringSink()
    let out = ByteWriter(sink)
    var json = JSONWriter()
    json.beginObject(.line)
    json.write(inventory)
    json.endObject()
    json.drain(to: out)
    try out.finish()
    return sink.text
  }

  @Test("Every member is there, null where nothing is said")
  func nothing() throws {
    #expect(
      try written(ModelInventory()) == """
        {"project": null, "exporter": null, "units": [], \
        "georeference": {"crs": null, "carrier": "none", "latitude": null, "longitude": null}, "photo": null}
        """)
  }

  @Test("A photo has the members that the archive's tables have columns for")
  func photo() throws {
    let photo = ModelPhoto(
      buildings: [BuildingRecord(instance: 6, globalId: "b", name: "A", identifier: "B-12", site: "S")],
      storeys: [StoreyRecord(instance: 8, name: "RDC", elevation: 3.2, building: 6, rooms: 1, area: 60)],
      rooms: [RoomRecord(instance: 21, number: "001", storey: 8, area: 60, areaSource: "Q.NetFloorArea")], area: 60,
      elements: 5, proxies: 1, stage: StageGuess(stage: .exe, clues: [.someMakers, .fireRatings]),
      classes: [ObjectClassCounts(className: "IfcWall", objects: 5, typed: 4)],
      properties: [
        PropertyFill(
          className: "IfcWall", set: "Pset_WallCommon", property: "FireRating", objects: 5, filled: 3, placeholders: 1)
      ],
      readiness: [
        ReadinessFigure(target: .cobie, sheet: "Space", field: "", isMandatory: true, records: 1, filled: 0)
      ])
    let text = try written(
      ModelInventory(
        project: ProjectFacts(globalId: "p", name: "P", phase: nil), exporter: ExporterFacts(name: "M", version: "1"),
        units: [UnitSummary(kind: "LENGTHUNIT", name: "METRE", toSI: 1)], photo: photo))
    for part in [
      #""project": {"globalId": "p", "name": "P", "phase": null}"#, #""exporter": {"name": "M", "version": "1"}"#,
      #""units": [{"kind": "LENGTHUNIT", "name": "METRE", "toSI": 1.0}]"#,
      #""storeys": 1, "rooms": 1, "roomsWithArea": 1, "area": 60.0, "objects": 5, "proxies": 1, "#,
      #""stage": {"guess": "exe", "why": "some-makers fire-ratings"}"#,
      #""buildingList": [{"instance": 6, "globalId": "b", "name": "A", "longName": null, "identifier": "B-12", "#,
      #""elevation": 3.2, "building": 6, "rooms": 1, "area": 60.0}]"#,
      #""number": "001", "name": null, "storey": 8, "area": 60.0, "areaSource": "Q.NetFloorArea"}]"#,
      #""objectClasses": [{"class": "IfcWall", "objects": 5, "typed": 4, "located": 0, "named": 0, "tagged": 0, "#,
      #""classified": 0, "withMaker": 0, "withSerial": 0}]"#,
      #""property": "FireRating", "objects": 5, "filled": 3, "placeholders": 1}]"#,
      #"{"target": "cobie", "sheet": "Space", "field": "", "mandatory": 1, "records": 1, "filled": 0}"#,
    ] { #expect(text.contains(part), "\(part)") }
  }
}
