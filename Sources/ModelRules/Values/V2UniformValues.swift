import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// V2: what must differ from one object to the next does.
///
/// A serial number, a room's number, an area, a tag that nearly all objects of a class share was filled in to have it
/// filled in. Looked at is each class whose objects have such a value at least `elements` times; what no two objects
/// share whatever they are, serial numbers, bar codes and tags (``DistinctValues/marks``), is counted over all classes
/// together, too, and told where no class was told alone. Blank values and placeholders do not count, they are V1's.
///
/// Example: 48 of 50 IfcBoiler with `Pset_ManufacturerOccurrence.SerialNumber` 12345 fail, once.
///
/// Source: none published; what owners find at reception. Parameters: `elements`, how many (20); `share`, which part of
/// them in a hundred (95); `properties`, whose values are to differ, of all objects or as `Class.Property`
/// of those of a class (``DistinctValues/usual``); `attributes`, likewise, as `Class.Attribute` (`IfcElement.Tag`, `IfcSpace.Name`).
struct UniformValues: ModelRule {
  static let code = "V2"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.listedProperties, .values]
  static let parameters = ["elements", "share", "properties", "attributes"]

  static func kind(of parameter: String) -> RuleParameterKind {
    switch parameter {
    case "elements": .count
    case "share": .number
    default: .text
    }
  }

  private let elements: Int
  private let share: Double
  private let properties: [(className: String, name: String)]
  private let attributes: [(className: String, name: String)]
  private let isUsual: Bool
  private let words: PlaceholderSet?

  init(_ request: RuleRequest) {
    elements = max(2, request.count("elements") ?? 20)
    share = (request.number("share") ?? 95) / 100
    properties = (request.values("properties") ?? DistinctValues.usual).map(DistinctValues.place)
    isUsual = request.values("properties") == nil
    attributes = (request.values("attributes") ?? ["IfcElement.Tag", "IfcSpace.Name"]).map(DistinctValues.place)
    words = PlaceholderSet(request.placeholders, stage: request.stage, order: request.stageOrder)
  }

  func check(_ context: RuleContext) -> RuleTally {
    DifferingValues(
      elements: elements, share: share, words: words, properties: named(in: context), attributes: attributes,
      in: context.model
    ).tally()
  }

  /// The properties that are looked for, and for each number of a name whose it is to be: nil for nobody's.
  private func named(in context: RuleContext) -> (NamedProperties, [(family: EntityID?, name: String)]) {
    let model = context.model
    if isUsual {
      let shared = context.values.found(in: model)
      let wanted = Dictionary(properties.map { ($0.name, $0.className) }, uniquingKeysWith: { first, _ in first })
      let families = shared.names.map { name in
        (family: wanted[name].flatMap(model.schema.entity(named:)), name: name)
      }
      return (shared.properties, families)
    }
    let families = properties.map { (family: model.schema.entity(named: $0.className), name: $0.name) }
    return (model.properties(named: properties.map(\.name)), families)
  }
}
