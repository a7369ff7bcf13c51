import Findings

/// From what properties say to columns of the sheets whose rows are objects or types.
enum AssetSheets {
  static let component = Component()
  static let type = TypeSheet()
  static let equipment = Equipment()

  /// COBie's Component.
  struct Component: Sendable {
    let name = CellSet(COBieSheet.component.position(of: "Name"))
    let typeName = CellSet(COBieSheet.component.position(of: "TypeName"))
    let space = CellSet(COBieSheet.component.position(of: "Space"))
    let description = CellSet(COBieSheet.component.position(of: "Description"))
    let tagNumber = CellSet(COBieSheet.component.position(of: "TagNumber"))
    private let ofFields = FieldCells(Component.columns, in: .component)

    /// Which field fills in which column.
    static let columns: [(MaintenanceField, String)] = [
      (.serialNumber, "SerialNumber"), (.installationDate, "InstallationDate"),
      (.warrantyStartDate, "WarrantyStartDate"), (.tagNumber, "TagNumber"), (.barCode, "BarCode"),
      (.assetIdentifier, "AssetIdentifier"),
    ]

    func cells(_ fields: FieldSet) -> CellSet { ofFields.cells(fields) }
  }

  /// COBie's Type.
  struct TypeSheet: Sendable {
    let name = CellSet(COBieSheet.type.position(of: "Name"))
    let category = CellSet(COBieSheet.type.position(of: "Category"))
    let description = CellSet(COBieSheet.type.position(of: "Description"))
    private let ofFields = FieldCells(TypeSheet.columns, in: .type)

    /// Which field fills in which column.
    static let columns: [(MaintenanceField, String)] = [
      (.assetType, "AssetType"), (.manufacturer, "Manufacturer"), (.modelNumber, "ModelNumber"),
      (.warrantyGuarantorParts, "WarrantyGuarantorParts"), (.warrantyDurationParts, "WarrantyDurationParts"),
      (.warrantyGuarantorLabor, "WarrantyGuarantorLabor"), (.warrantyDurationLabor, "WarrantyDurationLabor"),
      (.warrantyDurationUnit, "WarrantyDurationUnit"), (.replacementCost, "ReplacementCost"),
      (.expectedLife, "ExpectedLife"), (.durationUnit, "DurationUnit"),
      (.warrantyDescription, "WarrantyDescription"), (.nominalLength, "NominalLength"),
      (.nominalWidth, "NominalWidth"), (.nominalHeight, "NominalHeight"), (.modelReference, "ModelReference"),
      (.shape, "Shape"), (.size, "Size"), (.color, "Color"), (.finish, "Finish"), (.grade, "Grade"),
      (.material, "Material"), (.constituents, "Constituents"), (.features, "Features"),
      (.accessibilityPerformance, "AccessibilityPerformance"), (.codePerformance, "CodePerformance"),
      (.sustainabilityPerformance, "SustainabilityPerformance"),
    ]

    func cells(_ fields: FieldSet) -> CellSet { ofFields.cells(fields) }
  }

  /// The equipment of a maintenance system.
  struct Equipment: Sendable {
    static let columns = ["tag", "room", "maker", "model", "serial", "installationDate"]

    func cells(_ fields: FieldSet, isTagged: Bool, hasRoom: Bool) -> CellSet {
      var row: CellSet = []
      if isTagged || fields.has(.tagNumber) || fields.has(.assetIdentifier) { row.insert(CellSet(0)) }
      if hasRoom { row.insert(CellSet(1)) }
      if fields.has(.manufacturer) { row.insert(CellSet(2)) }
      if fields.has(.modelNumber) || fields.has(.modelReference) { row.insert(CellSet(3)) }
      if fields.has(.serialNumber) { row.insert(CellSet(4)) }
      if fields.has(.installationDate) { row.insert(CellSet(5)) }
      return row
    }
  }
}

/// Which fields fill in which columns.
struct FieldCells: Sendable {
  private let pairs: [(field: FieldSet, cell: CellSet)]

  init(_ columns: [(MaintenanceField, String)], in sheet: COBieSheet) {
    pairs = columns.map { (FieldSet($0), CellSet(sheet.position(of: $1))) }
  }

  func cells(_ fields: FieldSet) -> CellSet {
    if fields.isEmpty { return [] }
    return pairs.reduce(into: []) { if fields.isSuperset(of: $1.field) { $0.insert($1.cell) } }
  }
}
