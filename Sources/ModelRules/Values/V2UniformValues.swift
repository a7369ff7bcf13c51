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
    elements = max(2, Int(clamping: request.number("elements") ?? 20))
    share = (request.number("share") ?? 95) / 100
    properties = (request.values("properties") ?? DistinctValues.usual).map(DistinctValues.place)
    isUsual = request.values("properties") == nil
    attributes = (request.values("attributes") ?? ["IfcElement.Tag", "IfcSpace.Name"]).map(DistinctValues.place)
    words = PlaceholderSet(request.placeholders, stage: request.stage, order: request.stageOrder)
  }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let (named, families) = named(in: context)
    let objects = model.instances(of: "IfcObject")
    // Numbers of names: those of properties, then those of attributes.
    let names = families.map(\.name) + self.attributes.map(\.name)
    let attributes = attributesByEntity(model.schema, from: families.count)
    let stretches = Slots.map(count: objects.count, threads: model.reader.threads) { range in
      let own = model.forOneThread()
      var survey = ValueSurvey(own, names: names, words)
      let named = NamedProperties(sharing: named)
      let sets = own.propertySets
      for position in range {
        let object = objects[position]
        for (position, name) in attributes[Int(object.entity.rawValue)] {
          guard let value = own.reader.parameter(position, of: object) else { continue }
          survey.add(value, of: object, ValuePlace(entity: object.entity, set: nil, name: name))
        }
        sets.forEachSet(of: object.place) { set in
          guard named.occurs(in: set) else { return }
          named.forEach(in: set, of: own, where: { own.reader.isKind(object, of: families[$0].family) }) {
            number, property in
            guard let value = own.nominalValue(of: property) else { return }
            let place = ValuePlace(
              entity: object.entity, set: sets.nameNumber(of: set), name: number)
            survey.add(value, of: object, place)
          }
        }
      }
      return survey.counts
    }
    return tally(ValueSurvey.sum(stretches, names: names), names, model)
  }

  /// For each entity, the attributes that are looked at, and where they stand.
  ///
  /// - Parameter first: the number of the first attribute's name.
  private func attributesByEntity(_ schema: Schema, from first: Int) -> [[(position: Int, name: Int)]] {
    let wanted = attributes.enumerated().compactMap { number, place in
      schema.entity(named: place.className).map { (family: $0, name: place.name, number: first + number) }
    }
    return schema.entities.map { entity in
      wanted.compactMap { family, name, number in
        guard schema.isKind(entity, of: family) else { return nil }
        return schema.position(of: name, in: entity).map { ($0, number) }
      }
    }
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

  private func tally(
    _ places: [(place: ValuePlace, counts: ValueCounts)], _ names: [String], _ model: Model
  ) -> RuleTally {
    var tally = RuleTally()
    var told: Set<Mark> = []
    for (place, counts) in places where counts.total >= elements {
      if !judge(counts, place.set, names[place.name], model, &tally) { told.insert(Mark(place)) }
    }
    judgeMarks(places.filter { !told.contains(Mark($0.place)) }, names, model, &tally)
    return tally
  }

  /// Judges marks over all classes together, where there are several.
  private func judgeMarks(
    _ places: [(place: ValuePlace, counts: ValueCounts)], _ names: [String], _ model: Model, _ tally: inout RuleTally
  ) {
    let isMark = names.map(DistinctValues.marks.contains)
    var marks: [Mark: [ValueCounts]] = [:]
    var order: [Mark] = []
    for (place, counts) in places where isMark[place.name] {
      if marks[Mark(place)] == nil { order.append(Mark(place)) }
      marks[Mark(place), default: []].append(counts)
    }
    for mark in order {
      guard let classes = marks[mark], classes.count > 1 else { continue }
      let total = classes.reduce(0) { $0 + $1.total }
      guard total >= elements else { continue }
      // As many values at the least are not the most frequent one: most often that is enough, and spares the sum.
      let others = classes.reduce(0) { $0 + $1.different - 1 }
      if Double(total - others) < share * Double(total) {
        tally.pass()
      } else {
        let sum = classes.dropFirst().reduce(into: classes[0]) { $0.add($1) }
        _ = judge(sum, mark.set, names[mark.name], model, &tally)
      }
    }
  }

  /// A name in a set, of whatever class its objects are; nil for an attribute.
  private struct Mark: Hashable {
    let set: Int?
    let name: Int

    init(_ place: ValuePlace) { (set, name) = (place.set, place.name) }
  }

  /// Whether values differ; tells the one that does not.
  private func judge(
    _ counts: ValueCounts, _ set: Int?, _ name: String, _ model: Model, _ tally: inout RuleTally
  ) -> Bool {
    guard let most = counts.mostFrequent, Double(most.count) >= share * Double(counts.total) else {
      tally.pass()
      return true
    }
    let place = (set.map { model.propertySets.names[$0] + "." } ?? "") + name
    let text = model.structure.string(most.value) ?? model.reader.bytes[most.value.body].text
    tally.fail(most.first, .invalidDuplicate, "\(place): \(text) × \(most.count)/\(counts.total)")
    return false
  }
}

extension Int {
  /// A number of a parameter, which may be of any size.
  fileprivate init(clamping number: Double) {
    self = number.isFinite ? Int(Swift.min(Swift.max(number, 0), 1e9)) : 0
  }
}
