import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// OJT001: the predefined type stands in one place, and a user-defined one has its name.
///
/// Where the type object's predefined type is not NOTDEFINED, the occurrence leaves it open: two words can contradict each
/// other. One that is left open (`$`, which some classes allow) is not NOTDEFINED, either.
/// USERDEFINED means that the word stands in `ObjectType`, or in `ElementType` of a type object; where that is `$`
/// nothing is said. An empty text is taken for a word, as the official implementation does, and types of processes and
/// resources, which have no `ElementType`, are not asked for theirs. Looked at is each user-defined type object, each
/// untyped user-defined occurrence, and each occurrence of a type object that is not NOTDEFINED; of several type objects,
/// which IFC does not allow, each counts.
///
/// Example: a wall of a type `.STANDARD.` with `.SOLIDWALL.` of its own fails, and so does an untyped pile that is
/// `.USERDEFINED.` without `ObjectType`.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/OJT/OJT001; for IFC4 and IFC4X3.
struct PredefinedTypes: ModelRule {
  static let code = "OJT001"
  static let looksAtMuch = true

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    guard context.isOf(.ifc4, .ifc4x3) else { return RuleTally() }
    let types = context.families("IfcTypeObject")
    let positions = context.model.schema.entities.map { context.model.schema.position(of: "PredefinedType", in: $0) }
    // Whether the type object at a place says it for its occurrences, read once for each.
    var says: [UInt32: Bool] = [:]
    for type in context.instances(ofAny: ["IfcTypeObject"]) where positions[Int(type.entity.rawValue)] != nil {
      let word = context.model.reader.enumeration("PredefinedType", of: type)
      says[type.place] = word?.hasPrefix("NOTDEFINED") != true
    }
    return context.look(at: context.instances(ofAny: ["IfcObject", "IfcTypeObject"])) { [says] object, model, tally in
      guard let position = positions[Int(object.entity.rawValue)] else { return }
      let ofObject = types.contains(object) ? [] : model.relation(.definesByType).values(of: object.place)
      if ofObject.contains(where: { says[$0] == true }) {
        let own = model.reader.parameter(position, of: object)
        if model.hasContent(own) {
          tally.fail(object, .invalidPredefinedType, own.flatMap(model.reader.bytes.enumeration))
        } else {
          tally.pass()
        }
      } else if ofObject.isEmpty, PredefinedTypes.isUserDefined(object, position, model) {
        if PredefinedTypes.isNamed(object, model) {
          tally.pass()
        } else {
          tally.fail(object, .absentBlank, "USERDEFINED")
        }
      }
    }
  }

  /// Whether the attribute for the word of an author has a value, or the class has none.
  private static func isNamed(_ object: Instance, _ model: Model) -> Bool {
    for attribute in ["ObjectType", "ElementType"] {
      guard let position = model.schema.position(of: attribute, in: object.entity) else { continue }
      guard let parameter = model.reader.parameter(position, of: object) else { return false }
      return parameter.kind == .string
    }
    return true
  }

  private static func isUserDefined(_ object: Instance, _ position: Int, _ model: Model) -> Bool {
    guard let parameter = model.reader.parameter(position, of: object), parameter.kind == .enumeration else {
      return false
    }
    return model.reader.bytes.enumeration(parameter) == "USERDEFINED"
  }
}
