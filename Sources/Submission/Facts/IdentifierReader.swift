import ByteInput
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Reads the GlobalIds of the objects of a model.
///
/// Relations, property sets and types are left out: exporters derive their identifiers from those of the objects, and
/// types come from libraries that many models use.
struct IdentifierReader {
  let model: Model

  /// The identifiers in rising order; what is no GlobalId is left out. O(objects × log objects).
  func identifiers() -> [IdentifierFact] {
    let schema = model.schema
    let families = ["IfcObject", "IfcContext", "IfcProject"].compactMap(schema.entity(named:))
    let spatial = ["IfcSpatialElement", "IfcSpatialStructureElement", "IfcContext", "IfcProject"]
      .compactMap(schema.entity(named:))
    let named = ["IfcGroup", "IfcBuildingStorey"].compactMap(schema.entity(named:))
    let groups = ["IfcGroup"].compactMap(schema.entity(named:))
    let objects = model.instances(ofFamilies: families)
    let parts = Slots.map(count: objects.count, threads: model.reader.threads) { range in
      let own = model.forOneThread()
      return objects[range].compactMap { object -> IdentifierFact? in
        // GlobalId is the first attribute of every IfcRoot.
        guard let parameter = own.parameter(0, of: object), parameter.kind == .string,
          let bits = IdentifierFact.bits(own.reader.bytes[parameter.body])
        else { return nil }
        func isOne(of kinds: [EntityID]) -> Bool { kinds.contains { schema.isKind(object.entity, of: $0) } }
        let sharing: IdentifierFact.Sharing = isOne(of: spatial) ? .spatial : isOne(of: groups) ? .group : .none
        return IdentifierFact(
          high: bits.high, low: bits.low, instance: object.name, sharing: sharing,
          likeness: sharing == .none ? 0 : likeness(of: object, isNamed: isOne(of: named), own))
      }
    }
    return parts.flatMap(\.self).sorted()
  }

  /// What an object that several models may tell has to have in common.
  private func likeness(of object: Instance, isNamed: Bool, _ model: Model) -> Int {
    var hasher = Hasher()
    hasher.combine(model.schema.name(of: object.entity))
    if isNamed { hasher.combine(TextFolding.folded(model.string("Name", of: object) ?? "")) }
    return hasher.finalize()
  }
}
