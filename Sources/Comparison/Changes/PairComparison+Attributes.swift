import Findings
import IFCModel
import IFCSchema

/// What changed in the attributes of two objects that are the same.
extension PairComparison {
  func attributes(_ oldPosition: Int, _ newPosition: Int, _ changes: inout [ObjectChange]) {
    let (one, other) = (old.table.rows[oldPosition].object, new.table.rows[newPosition].object)
    if old.contents.attributes[oldPosition] != new.contents.attributes[newPosition] {
      let mine = old.contents.compared.of(one.entity)
      let theirs = new.contents.compared.of(other.entity)
      let names = mine.map(\.name) + theirs.map(\.name).filter { name in !mine.contains { $0.name == name } }
      for name in names {
        let before = scalar(mine.first { $0.name == name }, of: one, in: old.model)
        let after = scalar(theirs.first { $0.name == name }, of: other, in: new.model)
        if !SameValue.same(before.scalar, before.unit, after.scalar, after.unit) {
          changes.append(
            change(.attribute, name) { isOld, withUnit in
              isOld
                ? oldText.text(before.scalar, in: before.type, withUnit: withUnit)
                : newText.text(after.scalar, in: after.type, withUnit: withUnit)
            })
        }
      }
    }
    let types = (
      old.model.predefinedType(of: one).effective.flatMap(PairComparison.defined),
      new.model.predefinedType(of: other).effective.flatMap(PairComparison.defined)
    )
    if types.0 != types.1 {
      changes.append(ObjectChange(.attribute, name: "PredefinedType", before: types.0, after: types.1))
    }
  }

  /// A predefined type that says something.
  static func defined(_ word: String) -> String? { word == "NOTDEFINED" ? nil : word }

  func scalar(
    _ entry: ComparedAttributes.Entry?, of object: Instance, in model: Model
  ) -> (scalar: Scalar, type: String, unit: MeasuredUnit) {
    guard let entry, let parameter = model.parameter(entry.position, of: object) else { return (.none, "", .none) }
    let type = model.expectedType(at: entry.position, of: object.entity)
    return (model.reader.scalar(parameter, type: type), type, entry.unit)
  }
}
