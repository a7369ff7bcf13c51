import Findings
import IFCModel
import IFCSchema

/// Facility, Floor, Space, and groups: Zone and System.
extension COBieRows {
  /// A building.
  mutating func facility(_ building: Instance) -> [COBieRow] {
    var draft = draft(.facility, building)
    let project = model.instances(of: "IfcProject").first
    let isSite = model.schema.entity(named: "IfcSite")
    let site = model.ancestors(of: building).lazy.compactMap(model.instance(at:))
      .first { [model] in model.reader.isKind($0, of: isSite) }
    for (kind, column) in [
      ("LENGTHUNIT", "LinearUnits"), ("AREAUNIT", "AreaUnits"), ("VOLUMEUNIT", "VolumeUnits"),
      ("MONETARYUNIT", "CurrencyUnit"),
    ] { draft.set(column, model.units.unit(ofKind: kind).map { COBieUnit.name(of: $0) }) }
    draft.set("AreaMeasurement", AreaMeasurement.method(of: building, in: model))
    draft.set("ExternalFacilityObject", "IfcBuilding")
    draft.set("ExternalFacilityIdentifier", model.string("GlobalId", of: building))
    draft.set("Description", cell("Description", of: building))
    if let project {
      draft.set("ProjectName", cell("Name", of: project))
      draft.set("ExternalProjectObject", "IfcProject")
      draft.set("ExternalProjectIdentifier", model.string("GlobalId", of: project))
      draft.set("ProjectDescription", cell("Description", of: project))
      draft.set("Phase", cell("Phase", of: project))
    }
    if let site {
      draft.set("SiteName", cell("Name", of: site))
      draft.set("ExternalSiteObject", "IfcSite")
      draft.set("ExternalSiteIdentifier", model.string("GlobalId", of: site))
      draft.set("SiteDescription", cell("Description", of: site))
    }
    return [row(draft, of: building)]
  }

  /// A storey.
  mutating func floor(_ storey: Instance) -> [COBieRow] {
    var draft = draft(.floor, storey)
    draft.set("Description", cell("Description", of: storey))
    draft.set("Elevation", cell("Elevation", of: storey))
    fill(&draft, [(.storeyHeight, "Height")], by: storey)
    return [row(draft, of: storey)]
  }

  /// A room.
  mutating func space(_ space: Instance) -> [COBieRow] {
    var draft = draft(.space, space)
    if let storey = model.storey(of: space) { draft.set("FloorName", .name(.floor, storey.name)) }
    draft.set("Description", cell("LongName", of: space))
    draft.set("Description", cell("Description", of: space))
    fill(
      &draft,
      [(.roomTag, "RoomTag"), (.usableHeight, "UsableHeight"), (.grossArea, "GrossArea"), (.netArea, "NetArea")],
      by: space, type: model.typeObject(of: space))
    return [row(draft, of: space)]
  }

  /// A group: a row for each of its members that have rows themselves, one where it has none.
  mutating func group(
    _ group: Instance, _ sheet: COBieSheet, _ column: String, _ members: COBieSheet
  ) -> [COBieRow] {
    var draft = draft(sheet, group)
    draft.set("Description", cell("Description", of: group))
    let named = model.reversed(.assignsToGroup).values(of: group.place).compactMap(model.instance(at:))
      .filter { sheets.sheet(of: $0) == members }
    guard !named.isEmpty else { return [row(draft, of: group)] }
    return named.map { member in
      var copy = draft
      copy.set(column, .name(members, member.name))
      return row(copy, of: group)
    }
  }
}
