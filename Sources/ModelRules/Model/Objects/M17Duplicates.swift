import Findings
import IFCModel
import IFCSchema
import Requirements

/// M17: no element stands in another one of the same kind, and no serial number is used twice.
///
/// Two elements of one class and type whose origins, and the boxes around whose bodies, are the same within 1 mm
/// (`tolerance`, in metres) are one that was copied onto itself. Elements without a body, or whose body is not read (see
/// `ShapeReader`), are not compared; nor are features such as openings, which may be cut twice, and the parts of
/// assemblies where more than 256 share one placement. `SerialNumber` of any property set must be unique for each
/// manufacturer, words that stand for nothing apart. With `tags: true` so must be the Tag of elements of one class:
/// exporters write marks of the position there, which several elements may share, so that the owner has to ask for it.
///
/// Example: a radiator that was pasted twice is counted, ordered and maintained twice.
///
/// Source: Department for Education (GB), whose IDS generator leaves it out because IDS cannot say it.
struct Duplicates: ModelRule {
  static let code = "M17"
  static let parameters = ["tolerance", "tags"]

  private let tolerance: Double
  private let comparesTags: Bool
  private let placeholders: PlaceholderSet?

  init(_ request: RuleRequest) {
    tolerance = request.number("tolerance") ?? 0.001
    comparesTags = request.values("tags") == ["true"]
    placeholders = PlaceholderSet(request.placeholders, stage: nil, order: [])
  }

  static func needs(in schema: Schema) -> RuleNeeds { .classes(ShapeReader.classes) }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let features = model.schema.entity(named: "IfcFeatureElement")
    let elements = model.instances(of: "IfcElement")
    let found = SamePlaces(model, elements, tolerance: tolerance).pairs
    let marks = RepeatedMarks(model, elements, tags: comparesTags, placeholders).pairs
    return InstanceSweep.tally(elements, of: model) { model in
      { element, tally in
        if let other = found[element.place] {
          tally.fail(element, .invalidDuplicate, "= #\(other)")
        } else if let mark = marks[element.place] {
          tally.fail(element, .invalidDuplicate, mark)
        } else if !model.reader.isKind(element, of: features) {
          tally.pass()
        }
      }
    }
  }
}
