import IFCModel
import IFCSchema
import Part21

/// How the areas of a building are measured.
enum AreaMeasurement {
  /// MethodOfMeasurement of the first quantity set of a building that states one; nil where none does.
  static func method(of building: Instance, in model: Model) -> String? {
    let table = model.propertySets
    guard let quantities = model.schema.entity(named: "IfcElementQuantity") else { return nil }
    for set in table.sets(of: building.place) where table.entity(of: set) == quantities {
      var cursor = model.structure.parameters(at: table.offset(of: set))
      cursor.skip(4)
      if let text = cursor.next().flatMap(model.structure.string), !text.allSatisfy(\.isWhitespace) { return text }
    }
    return nil
  }
}
