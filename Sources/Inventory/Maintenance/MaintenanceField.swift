import IFCModel
import Requirements

/// What those who run a building ask of rooms, types and pieces of equipment, and what the properties are called that
/// say it.
///
/// A property counts in whatever set it stands: standard ones (Pset_ManufacturerTypeInformation,
/// Pset_ManufacturerOccurrence, Pset_Warranty, Pset_ServiceLife, Pset_InstallationOccurrence), those of COBie
/// (COBie_Type, COBie_Component, COBie_Warranty), and those of owners and authoring tools.
///
/// Source: the properties that opensourceBIM/COBie-plugins and IfcOpenShell's IfcFM (`cobie24.py`) read for each column
/// of COBie 2.4; French names as authoring tools and owners in France write them.
enum MaintenanceField: UInt8, CaseIterable, Sendable {
  case assetType, manufacturer, modelNumber, modelReference, warrantyGuarantorParts, warrantyGuarantorLabor
  case warrantyDurationParts, warrantyDurationLabor, warrantyDurationUnit, warrantyDescription, warrantyStartDate
  case replacementCost, expectedLife, durationUnit, nominalLength, nominalWidth, nominalHeight, shape, size, color
  case finish, grade, material, constituents, features, accessibilityPerformance, codePerformance
  case sustainabilityPerformance, serialNumber, installationDate, tagNumber, barCode, assetIdentifier, roomTag
  case usableHeight, grossArea, netArea, storeyHeight, fireRating, buildingID, buildingRegister, buildingReference

  /// The names of properties that say it, as they are folded (``TextFolding``).
  var names: [String] {
    switch self {
    case .assetType: ["AssetType", "AssetAccountingType"]
    case .manufacturer: ManufacturerNames.all
    case .modelNumber: ["ModelNumber", "ModelLabel", "ArticleNumber", "Modèle", "Model Number"]
    case .modelReference: ["ModelReference", "Référence fabricant", "Référence du modèle"]
    case .warrantyGuarantorParts: ["WarrantyGuarantorParts", "PointOfContact"]
    case .warrantyGuarantorLabor: ["WarrantyGuarantorLabor", "WarrantyGuarantorLabour", "PointOfContact"]
    case .warrantyDurationParts: ["WarrantyDurationParts", "WarrantyPeriod", "Durée de garantie"]
    case .warrantyDurationLabor:
      ["WarrantyDurationLabor", "WarrantyDurationLabour", "WarrantyPeriod", "Durée de garantie"]
    case .warrantyDurationUnit: ["WarrantyDurationUnit"]
    case .warrantyDescription: ["WarrantyDescription", "WarrantyContent"]
    case .warrantyStartDate: ["WarrantyStartDate", "Début de garantie", "Date de début de garantie"]
    case .replacementCost: ["ReplacementCost"]
    case .expectedLife: ["ExpectedLife", "ServiceLifeDuration"]
    case .durationUnit: ["DurationUnit"]
    case .nominalLength: ["NominalLength"]
    case .nominalWidth: ["NominalWidth"]
    case .nominalHeight: ["NominalHeight"]
    case .shape: ["Shape"]
    case .size: ["Size"]
    case .color: ["Color", "Colour"]
    case .finish: ["Finish"]
    case .grade: ["Grade"]
    case .material: ["Material"]
    case .constituents: ["Constituents"]
    case .features: ["Features"]
    case .accessibilityPerformance: ["AccessibilityPerformance"]
    case .codePerformance: ["CodePerformance"]
    case .sustainabilityPerformance: ["SustainabilityPerformance"]
    case .serialNumber: SerialNames.all
    case .installationDate:
      ["InstallationDate", "Installation Date", "PutIntoOperationDate", "Date d'installation", "Date de pose"]
    case .tagNumber: ["TagNumber", "Tag Number"]
    case .barCode: ["BarCode", "Code-barres", "Code barre"]
    case .assetIdentifier: ["AssetIdentifier", "AssetTag"]
    case .roomTag: ["RoomTag", "Room Tag"]
    case .usableHeight: ["UsableHeight", "FinishCeilingHeight"]
    case .grossArea: ["GrossFloorArea"]
    case .netArea: ["NetFloorArea"]
    case .storeyHeight: ["Height", "NetHeight", "GrossHeight", "StoreyHeight", "FloorHeight"]
    case .fireRating: ["FireRating", "FireResistanceRating", "Résistance au feu", "Degré coupe-feu"]
    case .buildingID: ["BuildingID"]
    case .buildingRegister: ["ID_RNB", "RNB", "RNB_ID", "Identifiant RNB", "IdRNB"]
    case .buildingReference: ["Reference"]
    }
  }

  /// The fields that a property of a name says.
  static func fields(ofProperty name: String) -> FieldSet { byName[TextFolding.folded(name)] ?? [] }

  private static let byName: [String: FieldSet] = allCases.reduce(into: [:]) { found, field in
    for name in Set(field.names.map(TextFolding.folded)) { found[name, default: []].insert(FieldSet(field)) }
  }
}

/// Some of the fields.
struct FieldSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ field: MaintenanceField) { rawValue = 1 << UInt64(field.rawValue) }

  /// Whether a field is among them.
  func has(_ field: MaintenanceField) -> Bool { contains(FieldSet(field)) }
}
