import IFCSchema
import TestSupport
import Testing

@testable import ModelRules

@Suite("Official names of rules that have one code")
struct OfficialNamesTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
  private static let folders = ["ifc2x3", "ifc4", "ifc4x3"]

  /// What is among the families in IFC2X3, and later, and has no such rule.
  private static let without: [Set<String>] = [
    ["IfcRelConnectsPorts"], ["IfcRelVoidsElement", "IfcRelProjectsElement", "IfcRelAdheresToElement"],
  ]

  @Test("are those of the schema for what asks for a text beside USERDEFINED", arguments: 0..<3)
  func userDefined(number: Int) throws {
    let schema = Schema.of(SchemaVersion.allCases[number])
    let names = OfficialNames(schema, typesAsked: schema.typesAsked)
    let rules = try Self.rules(number).filter { $0.asksForText }
    #expect(rules.count > 40)
    for rule in rules {
      let entity = try #require(schema.entity(named: rule.entity))
      #expect(names.ofUserDefined(entity) == "\(rule.entity).\(rule.name)")
    }
  }

  @Test("are rules of the schema for what must not relate to itself", arguments: 0..<3)
  func selfReference(number: Int) throws {
    let schema = Schema.of(SchemaVersion.allCases[number])
    let names = OfficialNames(schema, typesAsked: schema.typesAsked)
    let known = Set(try Self.rules(number).map { "\($0.entity).\($0.name)" })
    for family in NothingRelatesToItself.families.compactMap(schema.entity(named:)) {
      for number in schema.family(of: family) {
        let entity = EntityID(rawValue: number)
        let isAsked = !Self.without[schema.version == .ifc2x3 ? 0 : 1].contains(schema.name(of: entity))
        guard !schema.isAbstract(entity), isAsked else { continue }
        #expect(known.contains(names.ofSelfReference(entity)), "\(names.ofSelfReference(entity))")
      }
    }
  }

  @Test("are rules of the schema for what asks for a type", arguments: 1..<3)
  func types(number: Int) throws {
    let schema = Schema.of(SchemaVersion.allCases[number])
    let names = OfficialNames(schema, typesAsked: schema.typesAsked)
    let known = Set(try Self.rules(number).map { "\($0.entity).\($0.name)" })
    let other = try #require(schema.entity(named: "IfcTypeObject"))
    for entity in schema.entities where !schema.typesAsked[Int(entity.rawValue)].isEmpty {
      let name = try #require(names.ofType(other, of: entity))
      #expect(known.contains(name), "\(name)")
    }
  }

  /// The WHERE rules that the facts of a release list.
  private static func rules(_ number: Int) throws -> [(entity: String, name: String, asksForText: Bool)] {
    let text = try #require(ReferenceFile(root + "/schemas/\(folders[number])/entities.txt").read())
    var entity = ""
    var rules: [(entity: String, name: String, asksForText: Bool)] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      if fields[0] == "entity" { entity = fields[1] }
      if fields[0] == "where" { rules.append((entity, fields[1], fields.count > 2)) }
    }
    return rules
  }
}
