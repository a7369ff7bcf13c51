import ByteInput
import Comparison
import Findings
import IFCModel
import TestSupport
import Testing

@Suite("Changes of properties, by hashes and one by one")
struct ChangeTwinTests {
  /// The complex property of the samples, which is not compared one by one.
  private static let complex = "EJB_Ventilation.Garantie"

  /// A sample model in which some values are others.
  private static func edited(_ text: String, _ random: inout SplitMix) -> String {
    var pieces = text.split(separator: "IFCLABEL('", omittingEmptySubsequences: false).map(String.init)
    for position in pieces.indices.dropFirst() where Int.random(in: 0..<12, using: &random) == 0 {
      let rest = pieces[position].drop { $0 != "'" }
      pieces[position] = ["", "other", "Caf\\X2\\00E9\\X0\\"][Int.random(in: 0..<3, using: &random)] + rest
    }
    return pieces.joined(separator: "IFCLABEL('")
  }

  /// The properties that differ, by asking each object for all of them.
  private static func plainly(_ models: TwoModels) -> [UInt64: Set<String>] {
    var changes: [UInt64: Set<String>] = [:]
    for (position, row) in models.comparison.old.rows.enumerated() {
      guard let match = models.comparison.matches.new(of: position), models.comparison.old.isObject(position) else {
        continue
      }
      let before = values(of: row.object, in: models.comparison.old.model)
      let after = values(of: models.comparison.new.rows[match.position].object, in: models.comparison.new.model)
      let names = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      if !names.isEmpty { changes[row.object.name] = names }
    }
    return changes
  }

  private static func values(of object: Instance, in model: Model) -> [String: PropertyValue] {
    var values: [String: PropertyValue] = [:]
    for set in model.mergedPropertySets(of: object) {
      for (name, property) in set.properties {
        let value = model.value(of: property)
        if case .single(let single) = value, single.scalar == .none || single.scalar == .string("") { continue }
        // Parts of complex properties are instances, which stand elsewhere in another file.
        if case .complex = value { continue }
        values["\(set.name).\(name)"] = value
      }
    }
    return values
  }

  @Test("are the same", arguments: ["ecole-ifc2x3.ifc", "ecole-ifc4.ifc"], 1...3 as ClosedRange<UInt64>)
  func twins(name: String, seed: UInt64) throws {
    let text = try SampleText.read(name)
    var random = SplitMix(seed: seed)
    let models = try TwoModels(texts: text, Self.edited(text, &random), threads: 2)
    var found: [UInt64: Set<String>] = [:]
    for object in models.objects.changed {
      let names = models.comparison.explainer.changes(of: object)
        .filter { $0.aspect == .property || $0.aspect == .quantity }.map(\.name)
        .filter { $0 != Self.complex }
      if !names.isEmpty { found[object.old] = Set(names) }
    }
    #expect(!found.isEmpty)
    #expect(found == Self.plainly(models))
  }
}
