import ByteInput
import IFCModel

/// The properties of all objects of a class, those of their types included.
func properties(of className: String, inModelAt path: String) throws -> [String] {
  let model = try Model(reading: ByteSource.open(path))
  var lines: [String] = []
  for object in model.instances(of: className) {
    for set in model.mergedPropertySets(of: object) {
      for (name, property) in set.properties {
        guard case .single(let value) = model.value(of: property) else { continue }
        guard case .string(let text) = value.scalar else { continue }
        lines.append("\(model.string("GlobalId", of: object) ?? "?") \(set.name).\(name) = \(text)")
      }
    }
  }
  return lines
}
