import Findings
import Part21

/// An object that says the same as others of the submission: it may be one of them, told by several models.
///
/// Each discipline has the site, the building and its storeys in its own model, under identifiers of its own; they are
/// the same by their name. A room is the same by its GlobalId. Anything else is in one model.
struct SharedObject {
  private let model: Int
  private let className: String
  /// The 128 bits of its GlobalId; nil for one that is malformed or missing, by which nothing is the same.
  private let globalId: UInt128?

  init(model: Int, _ description: ObjectDescription?) {
    self.model = model
    className = description?.className ?? ""
    globalId = description?.globalId.flatMap { text in
      let bytes = Array(text.utf8)
      return bytes.count == GlobalIdText.length ? GlobalIdText.bits { bytes[$0] } : nil
    }
  }

  /// Whether another one of the objects, which all say the same, is another thing than this one. O(objects).
  func hasRival(among objects: [SharedObject], at number: Int) -> Bool {
    objects.enumerated().contains { $0 != number && !isSame(as: $1) }
  }

  private func isSame(as other: SharedObject) -> Bool {
    guard model != other.model, className == other.className else { return false }
    if SharedObject.structure.contains(className) { return true }
    return SharedObject.spaces.contains(className) && globalId != nil && globalId == other.globalId
  }

  private static let structure: Set<String> = [
    "IfcProject", "IfcSite", "IfcBuilding", "IfcBuildingStorey", "IfcFacility", "IfcBridge", "IfcRoad", "IfcRailway",
    "IfcMarineFacility", "IfcFacilityPart", "IfcFacilityPartCommon", "IfcBridgePart", "IfcRoadPart", "IfcRailwayPart",
    "IfcMarinePart",
  ]
  private static let spaces: Set<String> = ["IfcSpace", "IfcSpatialZone", "IfcExternalSpatialElement"]
}
