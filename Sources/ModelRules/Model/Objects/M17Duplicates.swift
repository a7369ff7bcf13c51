import Findings
import IFCModel
import IFCSchema
import Requirements

/// M17: no element and no room stands in another one of the same kind, and no serial number is used twice.
///
/// Two elements of one class and type whose origins, and the boxes around whose bodies, are the same within 1 mm
/// (`tolerance`, in metres) are one that was copied onto itself, unless they lean to different sides as braces do that
/// cross each other, or state another status (what is demolished and what is new in its place) or predefined type. A
/// copy of a type object, as merging models makes them, is another type. Elements without a body, or whose body is not
/// read (see `ShapeReader`), are not compared; the latter do not count as passed where another one of their class and
/// type has their origin, nor does what stands on a grid (IfcGridPlacement) or at another placement that is not followed.
/// Not compared either are imagined borders (IfcVirtualElement) and features such as openings,
/// which may be cut twice, and elements of one class and type where more than 256 have one origin: they are placed with
/// the model as a whole. Rooms of one storey and kind (composition, types) are two in one place where the boxes around
/// their bodies, and their floors, are the same, wherever their origins are; a space that is part of the other is not
/// compared with it.
///
/// A serial number must be unique for each manufacturer, which its type may name; it is looked for under the name of the
/// standard and under those that owners use (`N° de série`), in sets of any name. A manufacturer that is not known may be
/// that of the whole, and that of another element of the class. The Tag of equipment, lifts, doors and
/// windows must be unique in the model whatever their class, that of other elements in their class and storey. Marks are
/// compared as people read them: `VEN-01` is `ven 01` and `VEN01`. Words that stand for nothing, and the parts of a whole that have
/// its Tag, or its serial number, are not looked at; nor are, of other elements, any parts.
///
/// Some write marks of the position or of the type there (`PO1`), which elements of one make share: a class in which
/// one different Tag in five or more is on three elements or more, or in which each of five or more is on two at least,
/// is taken to have such marks, and is not compared. `tags: true` compares all classes, `tags: false` none.
///
/// Example: a radiator that was pasted twice is counted, ordered and maintained twice.
///
/// Source: Department for Education (GB), whose IDS generator leaves it out because IDS cannot say it.
struct Duplicates: ModelRule {
  static let code = "M17"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.placements, .listedProperties]
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
    let placed = context.shared.placements(in: model)
    let elements = placed.elements
    let places = SamePlaces(model, placed, tolerance: tolerance)
    let (found, unknown) = (places.pairs, places.unknown)
    let serials = RepeatedSerials(model, elements, placeholders).pairs
    let tags =
      comparesTags == false ? [:] : RepeatedTags(model, elements, always: comparesTags == true, placeholders).pairs
    let rooms = SameRooms(model, tolerance: tolerance).pairs
    var tally = InstanceSweep.tally(elements, of: model) { model in
      { element, tally in
        if let other = found[element.place] {
          tally.fail(element, .invalidDuplicate, "= #\(other)")
        } else if let serial = serials[element.place] {
          tally.fail(element, .invalidDuplicate, "SerialNumber: \(serial)")
        } else if let tag = tags[element.place] {
          tally.fail(element, .invalidDuplicate, "Tag: \(tag)")
        } else if !model.reader.isKind(element, of: features), !unknown.contains(element.place) {
          tally.pass()
        }
      }
    }
    for room in model.instances(of: "IfcSpace") {
      if let other = rooms[room.place] {
        tally.fail(room, .invalidDuplicate, "= #\(other)")
      } else {
        tally.pass()
      }
    }
    return tally
  }
}
