import ByteInput
import Findings
import IFCModel
import Part21
import Requirements

/// PJS003: every GlobalId is 22 characters of the alphabet of IFC that stand for 128 bits.
///
/// Requirements, findings and clashes name objects by it, from one submission to the next. Two bits are what the first
/// character has to say, so that it is 0, 1, 2 or 3. The rule reads only how it is written; whether two objects have
/// the same one is another rule (M7).
///
/// Example: `4w4sZ6BJP0kB$WljnZ1zCe` fails: no identifier begins with 4.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/PJS/PJS003; IfcGloballyUniqueId.
struct GlobalIdForm: ModelRule {
  static let code = "PJS003"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.globalIds]

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let column = model.globalIds
    // Of instances with one name the first counts.
    let left = Set(model.structure.index.repeated.map(\.offset))
    var tally = RuleTally()
    var wrong: [(root: Instance, text: String?)] = []
    for (number, key) in column.keys.enumerated() {
      let offset = column.entries[number].offset
      guard left.isEmpty || !left.contains(offset) else { continue }
      if key != GlobalIdColumn.none || isWhole(offset, model) {
        tally.pass()
      } else if let root = model.instance(named: model.structure.name(at: offset)) {
        // GlobalId is the first attribute of IfcRoot in every release.
        wrong.append((root, model.parameter(0, of: root).flatMap(model.structure.string)))
      }
    }
    for (root, text) in wrong.sorted(by: { $0.root.place < $1.root.place }) {
      if let text, !text.isEmpty {
        tally.fail(root, .invalidValue, text)
      } else {
        tally.fail(root, .absentBlank, "GlobalId")
      }
    }
    return tally
  }

  /// Whether a text is a GlobalId, the one whose bits are all set too, which the column does not tell from none.
  private func isWhole(_ offset: Int, _ model: Model) -> Bool {
    guard let text = model.structure.firstText(at: offset), text.count == GlobalIdText.length else { return false }
    return GlobalIdText.bits(at: text.lowerBound, in: model.reader.bytes) != nil
  }
}
