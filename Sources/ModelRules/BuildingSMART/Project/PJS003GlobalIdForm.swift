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

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.sweep(context.families("IfcRoot")) { place, offset, _, model, tally in
      // GlobalId is the first attribute of IfcRoot in every release.
      var cursor = model.reader.structure.parameters(at: offset)
      let parameter = cursor.next()
      if let parameter, parameter.kind == .string, GlobalIdForm.isWhole(model.reader.bytes[parameter.body]) {
        return tally.pass()
      }
      guard let root = model.instance(at: place) else { return }
      if let text = parameter.flatMap(model.structure.string), !text.isEmpty {
        tally.fail(root, .invalidValue, text)
      } else {
        tally.fail(root, .absentBlank, "GlobalId")
      }
    }
  }

  private static func isWhole(_ bytes: ByteView) -> Bool {
    guard bytes.count == 22, (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(bytes[0]) else { return false }
    for place in 0..<22 {
      switch bytes[place] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "$"): continue
      default: return false
      }
    }
    return true
  }
}
