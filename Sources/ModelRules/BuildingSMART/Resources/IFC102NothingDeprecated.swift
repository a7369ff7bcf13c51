import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// IFC102: nothing is used that the release has deprecated.
///
/// Classes, attributes, predefined types and the like that are on the way out: readers may still understand them, but
/// no program should write them. Looked at is each instance of a class that has something deprecated, and the model as
/// a whole where it has no class that is deprecated altogether. What each release deprecates stands in
/// ``DeprecatedThings``.
///
/// Example: `IfcPostalAddress` in IFC4X3 fails, and so does a storey with an `Elevation` (other than 0) there.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/IFC/IFC102.
struct NothingDeprecated: ModelRule {
  static let code = "IFC102"
  static let looksAtMuch = true

  static func needs(in schema: Schema) -> RuleNeeds {
    let things = DeprecatedThings.of(schema.version)
    return .classes(things.classes + things.attributes.map(\.entity) + things.words.map(\.entity))
  }

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let schema = context.model.schema
    let things = DeprecatedThings.of(schema.version)
    var tally = RuleTally()
    let classes = things.classes.compactMap(schema.entity(named:))
    let found = context.model.instances(ofExactly: classes)
    if found.isEmpty { tally.pass() }
    for instance in found { tally.fail(instance, .prohibitedClass, context.model.className(of: instance)) }
    let probes = schema.entities.map { Probe($0, things, schema) }
    let others = schema.entities.filter { !classes.contains($0) && !probes[Int($0.rawValue)].isEmpty }
    tally.add(
      context.look(at: context.model.instances(ofExactly: others)) { instance, model, tally in
        if let breach = probes[Int(instance.entity.rawValue)].breach(of: instance, model) {
          tally.fail(instance, breach.reason, breach.detail)
        } else {
          tally.pass()
        }
      })
    return tally
  }

  /// What is deprecated of one class.
  private struct Probe: Sendable {
    private let attributes: [(position: Int, name: String)]
    private let words: [(position: Int, words: [String])]

    init(_ entity: EntityID, _ things: DeprecatedThings, _ schema: Schema) {
      func applies(_ name: String) -> Bool {
        schema.entity(named: name).map { schema.isKind(entity, of: $0) } ?? false
      }
      attributes = things.attributes.filter { applies($0.entity) }.compactMap { attribute in
        schema.position(of: attribute.name, in: entity).map { ($0, attribute.name) }
      }
      words = things.words.filter { applies($0.entity) }.compactMap { word in
        schema.position(of: word.attribute, in: entity).map { ($0, word.words) }
      }
    }

    var isEmpty: Bool { attributes.isEmpty && words.isEmpty }

    func breach(of instance: Instance, _ model: Model) -> (reason: Reason, detail: String)? {
      for attribute in attributes where model.hasContent(model.parameter(attribute.position, of: instance)) {
        return (.prohibitedAttribute, attribute.name)
      }
      for (position, words) in words {
        guard let parameter = model.parameter(position, of: instance) else { continue }
        let word = model.reader.bytes.enumeration(parameter) ?? model.structure.string(parameter)
        if let word, words.contains(word) { return (.invalidValue, word) }
      }
      return nil
    }
  }
}
