import Findings
import IFCModel
import IFCSchema

/// In which sheet of COBie the instances of each class have their rows.
struct SheetOfClass: Sendable {
  private let sheets: [COBieSheet?]

  init(_ model: Model) {
    var sheets = [COBieSheet?](repeating: nil, count: model.schema.entityCount)
    func mark(_ sheet: COBieSheet, _ names: [String]) {
      for (place, isMeant) in model.marks(of: names).enumerated() where isMeant { sheets[place] = sheet }
    }
    mark(.facility, ["IfcBuilding"])
    mark(.floor, ["IfcBuildingStorey"])
    mark(.space, ["IfcSpace"])
    // A zone is a system since IFC4.
    mark(.system, ["IfcSystem"])
    mark(.zone, ["IfcZone"])
    mark(.type, AssetClasses.types)
    mark(.component, AssetClasses.components)
    self.sheets = sheets
  }

  /// The sheet of an instance; nil where it is in none.
  func sheet(of instance: Instance) -> COBieSheet? { sheets[Int(instance.entity.rawValue)] }

  /// The classes of a sheet.
  func classes(of sheet: COBieSheet) -> [EntityID] {
    sheets.indices.filter { sheets[$0] == sheet }.map { EntityID(rawValue: UInt16($0)) }
  }
}
