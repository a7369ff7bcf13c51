import ByteInput
import IFCModel
import Part21

/// What a model is.
func overview(ofModelAt path: String) throws -> [String] {
  let model = try Model(reading: ByteSource.open(path))
  var lines = ["\(model.structure.index.total) instances of \(model.schemaChoice.identifier)"]
  for storey in model.instances(of: "IfcBuildingStorey") {
    let rooms = model.instances(of: "IfcSpace").filter { model.storey(of: $0)?.name == storey.name }
    lines.append("\(model.string("Name", of: storey) ?? "?"): \(rooms.count) rooms")
  }
  return lines
}
