import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// V2: what must differ from one object to the next does.
///
/// A serial number, a room's number, an area, a tag that nearly all objects of a class share was filled in to have it
/// filled in. Looked at is each class whose objects have such a value at least `elements` times; blank values and
/// placeholders do not count, they are V1's.
///
/// Example: 48 of 50 IfcBoiler with `Pset_ManufacturerOccurrence.SerialNumber` 12345 fail, once.
///
/// Source: none published; what owners find at reception. Parameters: `elements`, how many (20); `share`, which part of
/// them in a hundred (95); `properties`, whose values are to differ, of all objects or as `Class.Property`
/// of those of a class (``usual``); `attributes`, likewise, as `Class.Attribute` (`IfcElement.Tag`, `IfcSpace.Name`).
struct UniformValues: ModelRule {
  static let code = "V2"
  static let parameters = ["elements", "share", "properties", "attributes"]

  /// Numbers and marks of single objects, days of their installation, areas and volumes of rooms.
  static let usual = [
    "SerialNumber", "BarCode", "AssetIdentifier", "AssetTag", "TagNumber", "RoomTag", "Roomtag", "InstallationDate",
    "IfcSpace.NetFloorArea", "IfcSpace.GrossFloorArea", "IfcSpace.NetVolume", "IfcSpace.GrossVolume", "NumeroSerie",
    "NuméroSérie", "Numéro de série", "Numero de serie", "N° de série", "N° série", "Code-barres", "Code barre",
    "Code barres", "Numéro de local",
    "Numero de local", "N° de local", "Date d'installation", "Date de pose",
  ]

  private let elements: Int
  private let share: Double
  private let properties: [(className: String, name: String)]
  private let attributes: [(className: String, name: String)]
  private let words: PlaceholderSet?

  init(_ request: RuleRequest) {
    elements = max(2, Int(clamping: request.number("elements") ?? 20))
    share = (request.number("share") ?? 95) / 100
    properties = (request.values("properties") ?? UniformValues.usual).map(UniformValues.place)
    attributes = (request.values("attributes") ?? ["IfcElement.Tag", "IfcSpace.Name"]).map(UniformValues.place)
    words = PlaceholderSet(request.placeholders, stage: request.stage, order: request.stageOrder)
  }

  /// `IfcSpace.Name`, or `SerialNumber` of any object.
  private static func place(_ text: String) -> (className: String, name: String) {
    guard text.hasPrefix("Ifc"), let dot = text.firstIndex(of: ".") else { return ("IfcObject", text) }
    return (String(text[..<dot]), String(text[text.index(after: dot)...]))
  }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let named = model.properties(named: properties.map(\.name))
    let objects = model.instances(of: "IfcObject")
    let stretches = Slots.map(count: objects.count, threads: model.reader.threads) { range in
      let own = model.forOneThread()
      var survey = ValueSurvey(own, words)
      let named = NamedProperties(sharing: named)
      let sets = own.propertySets
      let attributes = attributes.compactMap { place in
        own.schema.entity(named: place.className).map { (family: $0, name: place.name) }
      }
      let families = properties.map { own.schema.entity(named: $0.className) }
      for position in range {
        let object = objects[position]
        for (family, name) in attributes where own.schema.isKind(object.entity, of: family) {
          guard let value = own.reader.parameter(name, of: object) else { continue }
          survey.add(value, of: object, ValuePlace(entity: object.entity, set: nil, name: name))
        }
        sets.forEachSet(of: object.place) { set in
          guard named.occurs(in: set) else { return }
          named.forEach(in: set, of: own) { number, property in
            guard own.reader.isKind(object, of: families[number]), let value = own.nominalValue(of: property)
            else { return }
            let place = ValuePlace(
              entity: object.entity, set: sets.nameNumber(of: set), name: properties[number].name)
            survey.add(value, of: object, place)
          }
        }
      }
      return survey.counts
    }
    return tally(ValueSurvey.sum(stretches), model)
  }

  private func tally(_ places: [(place: ValuePlace, counts: ValueCounts)], _ model: Model) -> RuleTally {
    var tally = RuleTally()
    for (place, counts) in places where counts.total >= elements {
      guard let most = counts.mostFrequent, Double(most.count) >= share * Double(counts.total) else {
        tally.pass()
        continue
      }
      let set = place.set.map { model.propertySets.names[$0] + "." } ?? ""
      tally.fail(most.first, .invalidDuplicate, "\(set)\(place.name): \(most.value) × \(most.count)/\(counts.total)")
    }
    return tally
  }
}

extension Int {
  /// A number of a parameter, which may be of any size.
  fileprivate init(clamping number: Double) {
    self = number.isFinite ? Int(Swift.min(Swift.max(number, 0), 1e9)) : 0
  }
}
