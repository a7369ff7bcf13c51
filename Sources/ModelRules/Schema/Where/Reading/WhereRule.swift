import IFCModel
import IFCSchema

/// A WHERE rule of the schema, or several of one name on several entities (ISO 10303-11, 9.2.2.2).
///
/// Its code is the name in IFC4 where that release has it. All of them are asked in one pass over the instances that
/// they speak of. What refers to nothing is the business of SCH006: these rules take it as no value.
protocol WhereRule: ModelRule {
  /// The entities that it is declared for; their subtypes inherit it. Those that a schema does not have count for
  /// nothing.
  static var families: [String] { get }
  /// Its name in IFC2X3; nil where that release does not have it, `*` where the entities give it several.
  static var nameInIFC2X3: String? { get }
  /// Whether IFC4 and IFC4X3 have it.
  static var isInLaterSchemas: Bool { get }
  /// The releases that have it: those that the two above say, where IFC4 and IFC4X3 do not differ.
  static var releases: Set<SchemaVersion> { get }

  /// What it says of an instance of one of its families.
  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict
}

extension WhereRule {
  static var readings: [SharedReading] { [.listedProperties, .whereRules] }

  static var isInLaterSchemas: Bool { true }

  static var releases: Set<SchemaVersion> {
    Set((nameInIFC2X3 == nil ? [] : [.ifc2x3]) + (isInLaterSchemas ? [.ifc4, .ifc4x3] : []))
  }
}
