import Findings
import IFCModel
import IFCSchema
import Requirements

/// M17: no element stands in another one of the same kind, and no serial number is used twice.
///
/// Two elements of one class and type whose origins, and the boxes around whose bodies, are the same within 1 mm
/// (`tolerance`, in metres) are one that was copied onto itself. Elements without a body, or whose body is not read (see
/// `ShapeReader`), are not compared; nor are features such as openings, which may be cut twice, and elements of one class
/// and type where more than 256 have one origin: they are placed with the model as a whole.
///
/// `SerialNumber` must be unique for each manufacturer, and the Tag for each class and storey; words that stand for
/// nothing, and the parts of a whole, which have its Tag, are not looked at. Some exporters write marks of the position
/// there, which elements of one make share: where more than one element in ten, and more than three, share a Tag, tags
/// are taken for such marks and are not told. `tags: true` tells them always, `tags: false` never.
///
/// Example: a radiator that was pasted twice is counted, ordered and maintained twice.
///
/// Source: Department for Education (GB), whose IDS generator leaves it out because IDS cannot say it.
struct Duplicates: ModelRule {
  static let code = "M17"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.origins]
  static let parameters = ["tolerance", "tags"]

  static func kind(of parameter: String) -> RuleParameterKind {
    parameter == "tolerance" ? .number : .words(["true", "false"])
  }

  private let tolerance: Double
  /// Nil where the tags themselves tell whether they are to be compared.
  private let comparesTags: Bool?
  private let placeholders: PlaceholderSet?

  init(_ request: RuleRequest) {
    tolerance = request.number("tolerance") ?? 0.001
    comparesTags = request.values("tags").flatMap { $0.first.flatMap(Bool.init) }
    placeholders = PlaceholderSet(request.placeholders, stage: nil, order: [])
  }

  static func needs(in schema: Schema) -> RuleNeeds { .classes(ShapeReader.classes) }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let features = model.schema.entity(named: "IfcFeatureElement")
    let origins = context.shared.origins(in: model)
    let elements = origins.elements
    let found = SamePlaces(model, origins, tolerance: tolerance).pairs
    let serials = RepeatedSerials(model, elements, placeholders).pairs
    let tags =
      comparesTags == false ? [:] : RepeatedTags(model, elements, always: comparesTags == true, placeholders).pairs
    return InstanceSweep.tally(elements, of: model) { model in
      { element, tally in
        if let other = found[element.place] {
          tally.fail(element, .invalidDuplicate, "= #\(other)")
        } else if let serial = serials[element.place] {
          tally.fail(element, .invalidDuplicate, "SerialNumber: \(serial)")
        } else if let tag = tags[element.place] {
          tally.fail(element, .invalidDuplicate, "Tag: \(tag)")
        } else if !model.reader.isKind(element, of: features) {
          tally.pass()
        }
      }
    }
  }
}
