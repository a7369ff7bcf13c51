import Findings
import IFCModel

/// What changed in what is associated with an object; of a project, in what it says for the whole model.
extension PairComparison {
  func type(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let (before, after) = (old.type(of: one), new.type(of: other))
    guard before?.name != after?.name || before?.className != after?.className else { return }
    func text(_ type: (className: String, name: String)?) -> String? { type.map { "\($0.className) \($0.name)" } }
    changes.append(ObjectChange(.type, before: text(before), after: text(after)))
  }

  func documents(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let texts = (old.documents(of: one), new.documents(of: other))
    if texts.0 != texts.1 { changes.append(ObjectChange(.document, before: texts.0, after: texts.1)) }
  }

  /// What the project says for the whole model: its units, and where it lies on the map.
  func project() -> [ObjectChange] {
    var changes: [ObjectChange] = []
    let kinds = Set((old.model.units.units + new.model.units.units).map(\.kind)).sorted()
    for kind in kinds {
      let units = (old.model.units.unit(ofKind: kind), new.model.units.unit(ofKind: kind))
      guard units.0?.name != units.1?.name || units.0?.conversion != units.1?.conversion else { continue }
      func text(_ unit: Unit?, withFactor: Bool) -> String? {
        unit.map { $0.name + (withFactor ? " (\($0.conversion?.factor.description ?? "?"))" : "") }
      }
      let isSameName = units.0?.name == units.1?.name
      changes.append(
        ObjectChange(
          .unit, name: kind, before: text(units.0, withFactor: isSameName), after: text(units.1, withFactor: isSameName)
        ))
    }
    let places = (GeoreferenceText.of(old.model), GeoreferenceText.of(new.model))
    if places.0 != places.1 { changes.append(ObjectChange(.georeference, before: places.0, after: places.1)) }
    return changes
  }

  mutating func materials(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let materials = (old.materials(of: one), new.materials(of: other))
    if materials.0 != materials.1 {
      changes.append(ObjectChange(.material, before: materials.0, after: materials.1))
    }
    let classifications = (old.classifications(of: one), new.classifications(of: other))
    if classifications.0 != classifications.1 {
      changes.append(ObjectChange(.classification, before: classifications.0, after: classifications.1))
    }
  }
}
