import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21

/// Compares the sets of a model whose names begin with a prefix with the standard ones of those names.
///
/// One set is looked at once; what is wrong with it first is told: its name, who carries it, what it holds.
struct StandardSetCheck: Sendable {
  /// What is wrong with a set.
  struct Breach: Sendable {
    let reason: Reason
    let detail: String
  }

  private let context: RuleContext
  private let isQuantitySet: Bool
  private let kind: ClassSet
  /// Whether the release has sets of that kind: IFC2X3 published none of quantities.
  private let isPublished: Bool
  /// By number of a name: whether it begins with the prefix, and the standard set of that name.
  private let standards: [(isMeant: Bool, set: StandardSet?)]
  /// By number of a text that a property is called by: the name's number among those of the standard sets; nil for one of none of them.
  private let standardNames: [UInt32?]

  init(_ context: RuleContext, prefix: String, isQuantitySet: Bool) {
    self.context = context
    self.isQuantitySet = isQuantitySet
    let schema = context.model.schema
    isPublished = !isQuantitySet || schema.version != .ifc2x3
    kind = ClassSet([isQuantitySet ? "IfcElementQuantity" : "IfcPropertySet"], schema)
    var vocabulary = StandardVocabulary()
    standards = context.model.propertySets.names.map { name in
      guard name.hasPrefix(prefix) else { return (false, nil) }
      return (true, StandardSet(name, isQuantitySet: isQuantitySet, in: schema, &vocabulary))
    }
    guard isPublished, standards.contains(where: \.isMeant) else {
      standardNames = []
      return
    }
    let listed = context.model.listed(isQuantitySet ? .quantities : .properties)
    standardNames = listed.mapNames { vocabulary.number(of: $0) }
  }

  /// What is found, with a question of the rule's own asked of each set last.
  ///
  /// - Complexity: O(sets with the prefix × what they hold, and who has them).
  func tally(_ question: @escaping @Sendable (Instance, Model) -> Breach?) -> RuleTally {
    guard standards.contains(where: \.isMeant) else { return RuleTally() }
    let carriers = misplaced()
    let count = context.model.propertySets.count
    let stretches = Slots.map(count: count, threads: context.model.reader.threads) { range in
      let model = context.model.forOneThread()
      let table = model.propertySets
      let listed = isPublished ? model.listed(isQuantitySet ? .quantities : .properties) : nil
      var tally = RuleTally()
      for number in range {
        let set = PropertySet(number: UInt32(number))
        guard kind.contains(table.entity(of: set)) else { continue }
        let standard = standards[table.nameNumber(of: set)]
        guard standard.isMeant else { continue }
        var breach: Breach?
        if let known = standard.set, let listed {
          breach = carriers[UInt32(number)] ?? self.breach(in: set, known, listed, model)
        } else if isPublished {
          breach = Breach(reason: .invalidValue, detail: table.name(of: set))
        }
        let name = model.structure.name(at: table.offset(of: set))
        guard let instance = model.instance(named: name) else { continue }
        breach = breach ?? question(instance, model)
        if let breach { tally.fail(instance, breach.reason, breach.detail) } else { tally.pass() }
      }
      return tally
    }
    var tally = RuleTally()
    for stretch in stretches { tally.add(stretch) }
    return tally
  }

  /// What is wrong with those who carry a set, by its number.
  private func misplaced() -> [UInt32: Breach] {
    let model = context.model
    let table = model.propertySets
    var breaches: [UInt32: Breach] = [:]
    var last: Carrier?
    /// What is known of who stands at a place; of the last it is kept, since the sets of one come together.
    func carrier(at place: UInt32) -> Carrier? {
      if last?.place != place { last = Carrier(at: place, model) }
      return last
    }
    var groups: [UInt32: Set<Carrier.Kind>] = [:]
    table.forEachOwner { place, group in
      // Of those who share a group and are alike, the first says it for all.
      carrier(at: place).map { groups[group, default: []].insert($0.kind).inserted } ?? false
    } _: { place, set in
      guard breaches[set.number] == nil, let standard = standards[table.nameNumber(of: set)].set,
        kind.contains(table.entity(of: set)), let entity = model.entity(at: place)
      else { return }
      switch standard.carriers.demand(of: entity) {
      case .fit([]): return
      case .fit(let words):
        guard let said = carrier(at: place)?.kind, !(said.word.map(words.contains) ?? false) else { return }
        let found = "\(model.schema.name(of: entity)) \(said.shown)"
        breaches[set.number] = Breach(reason: .invalidPredefinedType, detail: found)
      case .unfit: breaches[set.number] = Breach(reason: .invalidClass, detail: model.schema.name(of: entity))
      case .otherLevel: breaches[set.number] = Breach(reason: .misplacedLevel, detail: model.schema.name(of: entity))
      }
    }
    return breaches
  }

  /// What is wrong with what a set holds.
  private func breach(
    in set: PropertySet, _ standard: StandardSet, _ listed: ListedProperties, _ model: Model
  ) -> Breach? {
    // Memory delivers all of them while the first is read.
    for position in listed.range(of: set) { model.bringNear(listed[position].place) }
    var next = 0
    for position in listed.range(of: set) {
      guard let property = model.property(at: listed[position].place) else { continue }
      let number = listed[position].name
      let name = number == ListedProperties.noText ? nil : standardNames[Int(number)]
      // Exporters write the properties in one order: the next one is looked for behind the last.
      let count = standard.properties.count
      var found: Int?
      for step in 0..<count where found == nil && name != nil {
        let candidate = next + step < count ? next + step : next + step - count
        if standard.properties[candidate].name == name { found = candidate }
      }
      guard let found else {
        return Breach(reason: .prohibitedProperty, detail: listed.text(number))
      }
      next = found + 1
      if let breach = breach(in: property, standard.properties[found], model) { return breach }
    }
    return nil
  }

  private func breach(in property: Property, _ standard: StandardProperty, _ model: Model) -> Breach? {
    func found(_ reason: Reason, _ what: String) -> Breach {
      Breach(reason: reason, detail: "\(standard.label): \(what)")
    }
    guard property.form == standard.form else {
      return found(.invalidPropertyKind, model.className(of: property.instance))
    }
    switch property.form {
    case .quantity:
      let type = model.quantityType(of: property)
      let fits = standard.types.isEmpty || standard.types.contains { type.utf8.elementsEqual($0) }
      return fits ? nil : found(.invalidType, model.className(of: property.instance))
    case .single:
      guard let value = model.nominalValue(of: property), value.kind == .typed, !standard.types.isEmpty else {
        return nil
      }
      let bytes = model.reader.bytes
      if standard.types.contains(where: { StandardSetCheck.says(bytes[value.keyword], $0) }) { return nil }
      return found(.invalidType, bytes.keyword(value) ?? "")
    case .enumerated:
      guard !standard.words.isEmpty, case .enumerated(let values) = model.value(of: property) else { return nil }
      for value in values {
        switch value.scalar {
        case .none: continue
        case .string(let word): if !standard.allows(word) { return found(.invalidValue, word) }
        default: return found(.invalidType, value.type)
        }
      }
      return nil
    default: return nil
    }
  }

  /// Whether a keyword as it stands in the file is one in capitals.
  private static func says(_ keyword: ByteView, _ capitals: [UInt8]) -> Bool {
    guard keyword.count == capitals.count else { return false }
    for place in 0..<capitals.count where keyword[place] & 0xDF != capitals[place] & 0xDF { return false }
    return true
  }
}
