/// The sheets of a COBie workbook that are made from a model, with their columns in order.
///
/// Names, order and need of columns: COBie 2.4 (NBIMS-US V3, 4.2, Annex A), as spelled in the row classes of
/// xBimTeam/XbimExchange (`Xbim.COBie/Rows`), whose states `Required_…` are ``COBieColumn/Need/required`` here.
public enum COBieSheet: String, Sendable, CaseIterable {
  /// People and companies.
  case contact = "Contact"
  /// Buildings.
  case facility = "Facility"
  /// Storeys.
  case floor = "Floor"
  /// Rooms.
  case space = "Space"
  /// Groups of rooms.
  case zone = "Zone"
  /// Types of products.
  case type = "Type"
  /// Pieces of equipment and furniture, doors, windows.
  case component = "Component"
  /// Systems and what belongs to them.
  case system = "System"
  /// Documents and what they are about.
  case document = "Document"

  /// The columns, in order.
  public var columns: [COBieColumn] { COBieSheet.tables[self] ?? [] }

  /// The position of a column; nil where the sheet does not have it.
  public func position(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

  private static let tables: [COBieSheet: [COBieColumn]] = [
    .contact: table(
      "Email CreatedBy? CreatedOn? Category Company Phone ExtSystem* ExtObject* ExtIdentifier*",
      "Department OrganizationCode GivenName FamilyName Street PostalBox Town StateRegion PostalCode Country"),
    .facility: table(
      "Name CreatedBy? CreatedOn? Category ProjectName SiteName LinearUnits AreaUnits VolumeUnits CurrencyUnit",
      "AreaMeasurement ExternalSystem* ExternalProjectObject* ExternalProjectIdentifier* ExternalSiteObject*",
      "ExternalSiteIdentifier* ExternalFacilityObject* ExternalFacilityIdentifier*",
      optional: "Description ProjectDescription SiteDescription Phase"),
    .floor: table(
      "Name CreatedBy? CreatedOn? Category ExtSystem* ExtObject* ExtIdentifier*", "Description Elevation Height"),
    .space: table(
      "Name CreatedBy? CreatedOn? Category FloorName Description ExtSystem* ExtObject* ExtIdentifier*",
      "RoomTag UsableHeight GrossArea NetArea"),
    .zone: table("Name CreatedBy? CreatedOn? Category SpaceNames ExtSystem* ExtObject* ExtIdentifier*", "Description"),
    .type: table(
      "Name CreatedBy? CreatedOn? Category Description AssetType Manufacturer ModelNumber WarrantyGuarantorParts",
      "WarrantyDurationParts WarrantyGuarantorLabor WarrantyDurationLabor WarrantyDurationUnit ExtSystem* ExtObject*",
      "ExtIdentifier* ReplacementCost- ExpectedLife- DurationUnit WarrantyDescription- NominalLength NominalWidth",
      "NominalHeight",
      optional: """
        ModelReference Shape Size Color Finish Grade Material Constituents Features AccessibilityPerformance \
        CodePerformance SustainabilityPerformance
        """),
    .component: table(
      "Name CreatedBy? CreatedOn? TypeName Space Description ExtSystem* ExtObject* ExtIdentifier*",
      "SerialNumber InstallationDate WarrantyStartDate TagNumber BarCode AssetIdentifier"),
    .system: table(
      "Name CreatedBy? CreatedOn? Category ComponentNames ExtSystem* ExtObject* ExtIdentifier*", "Description"),
    .document: table(
      "Name CreatedBy? CreatedOn? Category ApprovalBy Stage SheetName RowName Directory File ExtSystem* ExtObject*",
      "ExtIdentifier*", optional: "Description Reference"),
  ]

  private static func table(_ needed: String, _ optional: String) -> [COBieColumn] {
    table(needed, optional: optional)
  }

  /// Columns by their names: `?` behind those that the export says, `*` behind those of its system, `-` behind those
  /// that are optional among needed ones.
  private static func table(_ needed: String..., optional: String) -> [COBieColumn] {
    let first = needed.flatMap { $0.split(separator: " ") }.map { word -> COBieColumn in
      switch word.last {
      case "?": COBieColumn(name: String(word.dropLast()), need: .ofExport)
      case "*": COBieColumn(name: String(word.dropLast()), need: .system)
      case "-": COBieColumn(name: String(word.dropLast()), need: .optional)
      default: COBieColumn(name: String(word), need: .required)
      }
    }
    return first + optional.split(separator: " ").map { COBieColumn(name: String($0), need: .optional) }
  }
}
