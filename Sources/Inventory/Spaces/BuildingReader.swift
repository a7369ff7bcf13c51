import Findings
import IFCModel
import IFCSchema

/// Reads buildings.
struct BuildingReader {
  private let model: Model
  private let columns: PropertyColumns
  private let site: EntityID?

  init(_ model: Model, _ columns: PropertyColumns) {
    self.model = model
    self.columns = columns
    site = model.schema.entity(named: "IfcSite")
  }

  /// O(properties of the building).
  func building(_ building: Instance) -> BuildingRecord {
    let site = model.ancestors(of: building).lazy.compactMap(model.instance(at:))
      .first { model.reader.isKind($0, of: self.site) }
    return BuildingRecord(
      instance: building.name, globalId: model.string("GlobalId", of: building),
      name: model.filled("Name", of: building), longName: model.filled("LongName", of: building),
      identifier: identifier(of: building),
      address: address("BuildingAddress", of: building) ?? site.flatMap { address("SiteAddress", of: $0) },
      site: site.flatMap { model.filled("Name", of: $0) })
  }

  /// BuildingID, an identifier of the national register, Pset_BuildingCommon.Reference: the first that says something.
  private func identifier(of building: Instance) -> String? {
    var found: [MaintenanceField: String] = [:]
    for set in model.propertySets.sets(of: building.place).reversed() {
      let range = columns.range(of: set)
      let start = Int(columns.verdictStarts[Int(set.number)])
      for position in range {
        let column = Int(columns.columns[position])
        let place = position - range.lowerBound
        guard
          let field = [MaintenanceField.buildingID, .buildingRegister, .buildingReference]
            .first(where: columns.fields[column].has), found[field] == nil,
          columns.verdicts[start + place] == FillVerdict.value.rawValue,
          field != .buildingReference || columns.setName(column) == "Pset_BuildingCommon",
          let text = text(place, of: set)
        else { continue }
        found[field] = text
      }
    }
    return found[.buildingID] ?? found[.buildingRegister] ?? found[.buildingReference]
  }

  private func text(_ place: Int, of set: PropertySet) -> String? {
    guard let property = columns.property(place, of: set, in: model),
      case .single(let value) = model.value(of: property)
    else { return nil }
    switch value.scalar {
    case .string(let text): return text
    case .integer(let number): return String(number)
    default: return nil
    }
  }

  /// AddressLines, PostalCode and Town, Region, Country of an IfcPostalAddress, on one line.
  private func address(_ attribute: String, of instance: Instance) -> String? {
    guard let address = model.reader.reference(attribute, of: instance) else { return nil }
    var parts: [String] = []
    if case .list(let lines)? = model.scalar("AddressLines", of: address) {
      for case .string(let line) in lines.prefix(16) { parts.append(line) }
    }
    let town = ["PostalCode", "Town"].compactMap { model.filled($0, of: address) }.joined(separator: " ")
    parts.append(town)
    parts += ["Region", "Country"].compactMap { model.filled($0, of: address) }
    let said = parts.filter { $0.contains { !$0.isWhitespace } }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }
}
