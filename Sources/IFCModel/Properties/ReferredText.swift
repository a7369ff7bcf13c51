import IFCSchema
import Part21

/// What instances say that a property refers to instead of having a value (IfcPropertyReferenceValue): IFC2X3 has days,
/// people and organizations there.
extension Model {
  /// The instance in a few words: a day as `2026-09-15`, a name; nil where it has none that stands for it.
  ///
  /// - Complexity: O(attributes). A moment is made of a day, somebody of a person: no further down is anything said,
  ///   so that what refers to itself comes to an end.
  public func referredText(_ instance: Instance) -> String? { referredText(instance, isPart: false) }

  private func referredText(_ instance: Instance, isPart: Bool) -> String? {
    func isKind(_ name: String) -> Bool { reader.isKind(instance, of: schema.entity(named: name)) }
    func name(_ attributes: String...) -> String? {
      let said = attributes.lazy.compactMap { self.string($0, of: instance) }
      return said.first { $0.contains { !$0.isWhitespace } }
    }
    func referred(_ attribute: String) -> String? {
      reader.reference(attribute, of: instance).flatMap { referredText($0, isPart: true) }
    }
    if isKind("IfcCalendarDate") { return calendarDay(instance) }
    if isKind("IfcDateAndTime") { return isPart ? nil : referred("DateComponent") }
    if isKind("IfcPersonAndOrganization") {
      return isPart ? nil : joined([referred("ThePerson"), referred("TheOrganization")], ", ")
    }
    if isKind("IfcPerson") {
      return joined([name("GivenName"), name("FamilyName")], " ") ?? name("Id", "Identification")
    }
    if isKind("IfcOrganization") || isKind("IfcMaterial") { return name("Name") }
    if isKind("IfcExternalReference") { return name("Location", "Identification", "ItemReference", "Name") }
    return nil
  }

  private func joined(_ parts: [String?], _ mark: String) -> String? {
    let parts = parts.compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: mark)
  }

  /// IfcCalendarDate has a number for each part of a day.
  private func calendarDay(_ instance: Instance) -> String? {
    func part(_ attribute: String, _ width: Int) -> String? {
      guard let parameter = reader.parameter(attribute, of: instance), let number = reader.bytes.integer(parameter),
        number >= 0
      else { return nil }
      return String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    guard let year = part("YearComponent", 4), let month = part("MonthComponent", 2), let day = part("DayComponent", 2)
    else { return nil }
    return "\(year)-\(month)-\(day)"
  }
}
