import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// V1: no text stands where a value should: « à définir », `n/a`, `XXX`, `Default`, 1900-12-31.
///
/// A field that had to be filled in is, with a word that says nothing; whoever counts filled fields counts it. Looked at
/// are the texts of single, listed and enumerated values in property sets, of types too, each once however many objects
/// share it, the names, tags and descriptions of objects and types, names and descriptions of materials, and postal
/// addresses. A list fails by one such text. A value that repeats its property's name is none,
/// either (`SerialNumber`: SERIAL NUMBER), whatever stands between its letters. What is blank is absent, and not this rule's. Words that may be an answer (0,
/// None, Standard, Default) count in attributes and in the sets of the standard alone; 0 in the latter. A room that is
/// called « Vide » is one: the void above another. That a question
/// does not arise (« sans objet », `not applicable`) is an answer here, where nobody has asked for one, unless the
/// cahier counts the word among its placeholders; a requirement on the property itself takes it for none. `n/a`, which
/// means that or nothing, stays one.
///
/// Example: `Pset_ManufacturerTypeInformation.Manufacturer` with `IFCLABEL('TBD')` fails.
///
/// Source: UK Department for Education, Xbim.IDS.Generator (words by stage, 1900-12-31); buildingSMART/IDS 403;
/// ``PlaceholderVocabulary``. No parameters: words, exceptions and the stage come from the cahier's placeholders.
struct Placeholders: ModelRule {
  static let code = "V1"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.listedProperties]
  static func needs(in schema: Schema) -> RuleNeeds { .classes(["IfcMaterial", "IfcPostalAddress"]) }

  /// Attributes that people fill in.
  private static let attributes = [
    "Name", "Description", "LongName", "ObjectType", "ElementType", "Tag", "Phase", "LandTitleNumber",
  ]
  /// Objects that programs make on their own.
  private static let passedOver = [
    "IfcPort", "IfcFeatureElement", "IfcVirtualElement", "IfcAnnotation", "IfcGrid", "IfcStructuralItem",
  ]

  private let words: PlaceholderSet?

  init(_ request: RuleRequest) {
    words = PlaceholderSet(
      PlaceholderTest.policy(request.placeholders), stage: request.stage, order: request.stageOrder)
  }

  func check(_ context: RuleContext) -> RuleTally {
    guard let words else { return RuleTally() }
    var tally = attributes(context.model, words)
    let values = PlaceholderValues(context.model, words)
    values.check(&tally)
    var addresses = PlaceholderAddresses(context.model, words)
    addresses.check(&tally)
    return tally
  }

  /// The attributes of objects, types and materials.
  private func attributes(_ model: Model, _ words: PlaceholderSet) -> RuleTally {
    let schema = model.schema
    let families = ["IfcObject", "IfcTypeObject", "IfcContext", "IfcProject", "IfcMaterial"].compactMap(
      schema.entity(named:))
    let left = Set(Placeholders.passedOver.compactMap(schema.entity(named:)).flatMap { Array(schema.family(of: $0)) })
    let rooms = Set(
      ["IfcSpace", "IfcSpaceType"].compactMap(schema.entity(named:)).flatMap { Array(schema.family(of: $0)) })
    var positions: [UInt16: [(place: Int, name: String)]] = [:]
    for family in families {
      for code in schema.family(of: family) where !left.contains(code) {
        positions[code] = Placeholders.attributes.compactMap { name in
          schema.position(of: name, in: EntityID(rawValue: code)).map { ($0, name) }
        }.sorted { $0.place < $1.place }
      }
    }
    let entries = model.structure.index.entries(of: Set(positions.keys.map(ClassCode.init(rawValue:))))
    let stretches = Slots.map(
      count: entries.count, threads: model.reader.threads,
      keeping: {
        let own = model.forOneThread()
        return (own: own, test: PlaceholderTest(words, own.structure))
      }
    ) { [positions, rooms] kept, range in
      let own = kept.own
      var tally = RuleTally()
      entries[range].forEach(near: own.structure.bytes) { entry in
        var cursor = own.structure.parameters(at: entry.offset)
        var at = 0
        for (place, name) in positions[entry.code.rawValue] ?? [] {
          cursor.skip(place - at)
          at = place + 1
          guard let parameter = cursor.next() else { break }
          guard parameter.kind == .string else { continue }
          switch kept.test.verdict(of: parameter.body) {
          case .blank: break
          case .value: tally.pass()
          case .placeholder:
            let text = own.structure.string(parameter) ?? ""
            // The ground floor's name in some countries, and the void above a room, which is drawn as one.
            guard text != "0", !(rooms.contains(entry.code.rawValue) && TextFolding.folded(text) == "vide") else {
              tally.pass()
              continue
            }
            guard let object = own.instance(named: own.structure.name(at: entry.offset)) else { continue }
            tally.fail(object, .placeholder, "\(name): \(text)")
          }
        }
      }
      return tally
    }
    return stretches.reduce(into: RuleTally()) { $0.add($1) }
  }
}
