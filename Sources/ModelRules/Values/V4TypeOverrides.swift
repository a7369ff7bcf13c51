import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// V4: an object does not contradict its type.
///
/// Where a property set of one name stands on a type and on its occurrence, the occurrence's property counts
/// (IfcTypeObject, ISO 16739-1), and a program that reads only one of the two shows the other value. Each property that
/// both state with a value is looked at; one that differs is shown with both. It may be meant: the finding is a remark.
/// Numbers in different units are compared as what they measure: 1000 mm are 1 m, whether a property names its unit or
/// leaves it to the project; units of which that cannot be told are not compared. Real numbers are the same within the tolerance of IDS 1.0,
/// a millionth: 0.239999994635582 is 0.24, kept in 32 bits. Types of values, blanks around a text and how a truth value
/// is written do not count: 1.5 is the label `1.5`. Values of enumerations are compared as single values are, in
/// whatever order; the items for no value (UNSET, NOTKNOWN) contradict nothing, nor do an IfcLogical that is unknown and
/// placeholders, which are V1's and not counted here.
///
/// Example: a door with `Pset_DoorCommon.FireRating` EI 30 whose type says EI 60 fails.
///
/// Source: buildingSMART/IDS 215; IDS documentation, "property facet" and "tolerance". Parameters: `ignored`, properties
/// that may differ (`Reference`, `Status`).
struct TypeOverrides: ModelRule {
  static let code = "V4"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.listedProperties]
  static let parameters = ["ignored"]

  private let ignored: Set<String>
  private let words: PlaceholderSet?

  init(_ request: RuleRequest) {
    ignored = Set(request.values("ignored") ?? ["Reference", "Status"])
    words = PlaceholderSet(
      PlaceholderTest.policy(request.placeholders), stage: request.stage, order: request.stageOrder)
  }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let pairs = model.relation(.definesByType)
    _ = model.propertySets
    let standard = Set(model.schema.propertySetNames)
    let stretches = Slots.map(
      count: pairs.count, threads: model.reader.threads, stretch: 1024, keeping: { TypeValues(model.forOneThread()) }
    ) { values, range in
      var tally = RuleTally()
      // Asked once: for each object, the counts of their references would go up and down.
      let (table, listed) = (values.model.propertySets, values.listed)
      for position in range {
        // Of two types, which IFC does not allow, the first counts.
        guard position == 0 || pairs.keys[position - 1] != pairs.keys[position] else { continue }
        check(pairs.keys[position], type: pairs.values[position], table, listed, standard, &values, &tally)
      }
      return tally
    }
    return stretches.reduce(into: RuleTally()) { $0.add($1) }
  }

  private func check(
    _ occurrence: UInt32, type: UInt32, _ table: PropertySetTable, _ listed: ListedProperties,
    _ standard: Set<String>, _ values: inout TypeValues, _ tally: inout RuleTally
  ) {
    // Objects of one relation may share a group of thousands of sets (IfcPropertySetDefinitionSet).
    let group = table.onlyGroup(of: occurrence)
    let known = group.flatMap { values.contradictions(ofGroup: $0, to: type) }
    let found = known ?? contradictions(of: occurrence, to: type, table, listed, standard, &values)
    if let group, known == nil { values.keep(found, ofGroup: group, to: type) }
    tally.pass(found.same)
    guard !found.found.isEmpty, let object = values.model.instance(at: occurrence) else { return }
    for detail in found.found { tally.fail(object, .invalidConflict, detail) }
  }

  private func contradictions(
    of occurrence: UInt32, to type: UInt32, _ table: PropertySetTable, _ listed: ListedProperties,
    _ standard: Set<String>, _ values: inout TypeValues
  ) -> TypeValues.Contradictions {
    var all = TypeValues.Contradictions()
    values.setsMet.begin()
    table.forEachSet(of: occurrence) { set in
      // One set is one, however many relations lead to it.
      guard values.setsMet.isNew(set: set) else { return }
      let contradictions = values.contradictions(of: set, to: type) { stated, values in
        compare(set, to: type, stated, table, listed, standard, values)
      }
      guard let contradictions else { return }
      all.same += contradictions.same
      all.found += contradictions.found
    }
    return all
  }

  /// What a set says of what its object's type states in sets of its name: the same for all objects that share the two.
  private func compare(
    _ set: PropertySet, to type: UInt32, _ stated: [UInt32: TypeValues.Stated], _ table: PropertySetTable,
    _ listed: ListedProperties, _ standard: Set<String>, _ values: TypeValues
  ) -> TypeValues.Contradictions {
    let model = values.model
    var result = TypeValues.Contradictions()
    for position in listed.range(of: set) {
      let (name, text) = (listed[position].name, listed[position].value)
      guard name != ListedProperties.noText, let other = stated[name] else { continue }
      if text < ListedProperties.noValue, text == other.textNumber {
        result.same += 1
        continue
      }
      guard let property = values.stated(position) else { continue }
      switch values.isSame(property, other) {
      case true?: result.same += 1
      case nil: continue
      case false?:
        let label = model.reader.structure.decoder.decode(model.reader.bytes[property.name])
        guard !ignored.contains(label) else { continue }
        let isStandard = standard.contains(table.name(of: set))
        if [property.value, other.value].contains(where: { isPlaceholder($0, isStandard, values) }) { continue }
        let found = values.texts(property, other)
        let typeClass = model.instance(at: type).map(model.className) ?? ""
        result.found.append(RuleTally.cut("\(table.name(of: set)).\(label): \(found) (\(typeClass))"))
      }
    }
    return result
  }

  /// Whether a text stands for no value. A word that may be an answer does so in the sets of the standard alone.
  private func isPlaceholder(_ value: Parameter, _ isStandard: Bool, _ values: TypeValues) -> Bool {
    guard let words, value.kind == .string else { return false }
    let text = values.text(value)
    return (words.contains(text) || words.containsDay(text)) && (isStandard || !PlaceholderTest.mayMean(text))
  }
}
