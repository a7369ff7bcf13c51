import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Judges whether values differ from object to object, place by place.
///
/// First a vote says where no value can be too frequent, which is nearly everywhere; at the other places values are
/// counted.
struct DifferingValues {
  private typealias Votes = ValueSurvey<ValueVote>.Row

  /// How many objects must have a value at a place, and which part of them may not have the same.
  private let elements: Int
  private let share: Double
  private let words: PlaceholderSet?
  private let named: NamedProperties
  private let families: [(family: EntityID?, name: String)]
  /// Names of properties, then those of attributes: their numbers are those of places.
  private let names: [String]
  private let attributes: [[(position: Int, name: Int)]]
  private let model: Model

  /// - Parameters:
  ///   - elements: how many objects must have a value at a place.
  ///   - share: which part of them may not have the same.
  ///   - words: values that are none; nil where all are.
  ///   - named: the properties that are looked at, and for each number of a name whose it is to be.
  ///   - wanted: the attributes that are looked at, and whose.
  init(
    elements: Int, share: Double, words: PlaceholderSet?,
    properties named: (NamedProperties, [(family: EntityID?, name: String)]),
    attributes wanted: [(className: String, name: String)], in model: Model
  ) {
    (self.elements, self.share, self.words) = (elements, share, words)
    (self.named, families) = named
    self.model = model
    names = families.map(\.name) + wanted.map(\.name)
    attributes = Self.attributes(wanted, model.schema, from: families.count)
  }

  /// For each entity, the attributes that are looked at, and where they stand.
  ///
  /// - Parameter first: the number of the first attribute's name.
  private static func attributes(
    _ wanted: [(className: String, name: String)], _ schema: Schema, from first: Int
  ) -> [[(position: Int, name: Int)]] {
    let wanted = wanted.enumerated().compactMap { number, place in
      schema.entity(named: place.className).map { (family: $0, name: place.name, number: first + number) }
    }
    return schema.entities.map { entity in
      wanted.compactMap { family, name, number in
        guard schema.isKind(entity, of: family) else { return nil }
        return schema.position(of: name, in: entity).map { ($0, number) }
      }
    }
  }

  /// What is to be said of all places.
  func tally() -> RuleTally {
    let votes = count(ValueVote.self)
    let marks = self.marks(votes)
    let uncertain = votes.filter { $0.counts.total >= elements && isUncertain($0.counts) }.map(\.place)
    let uncertainMarks = marks.filter { isUncertain($0.vote) }.flatMap(\.places)
    let places = Array(Set(uncertain + uncertainMarks))
    let counted = places.isEmpty ? [] : count(ValueCounts.self, only: places)
    let counts = Dictionary(uniqueKeysWithValues: counted.map { ($0.place, $0.counts) })
    var tally = RuleTally()
    var told: Set<Mark> = []
    for (place, vote) in votes where vote.total >= elements {
      let found = mostFrequent(vote, counts[place])
      if !judge(found, of: vote.total, Mark(place), &tally) { told.insert(Mark(place)) }
    }
    for (mark, vote, places) in marks where !told.contains(mark) {
      let sum = places.reduce(into: ValueCounts()) { sum, place in counts[place].map { sum.add($0) } }
      _ = judge(mostFrequent(vote, sum), of: vote.total, mark, &tally)
    }
    return tally
  }

  // MARK: Counting

  private func count<Counts: ValueCounting>(
    _: Counts.Type, only places: [ValuePlace]? = nil
  ) -> [ValueSurvey<Counts>.Row] {
    let objects = model.instances(of: "IfcObject")
    let stretches = Slots.map(
      count: objects.count, threads: model.reader.threads,
      keeping: {
        let own = model.forOneThread()
        return Kept(
          model: own, named: NamedProperties(sharing: named),
          test: words.map { PlaceholderTest($0, own.structure) })
      }
    ) { kept, range in
      var survey = ValueSurvey<Counts>(kept.model, names: names, kept.test.take(), only: places)
      // Asked once: for each object, the counts of their references would go up and down.
      let (own, reader, sets) = (kept.model, kept.model.reader, kept.model.propertySets)
      for position in range { add(objects[position], kept.named, own, reader, sets, &survey) }
      kept.test = survey.test
      return survey.counts
    }
    return ValueSurvey<Counts>.sum(stretches, names: names)
  }

  /// What a thread has for itself.
  private struct Kept {
    let model: Model
    let named: NamedProperties
    var test: PlaceholderTest?
  }

  @inline(__always)
  private func add(
    _ object: Instance, _ named: NamedProperties, _ own: Model, _ reader: InstanceReader, _ sets: PropertySetTable,
    _ survey: inout ValueSurvey<some ValueCounting>
  ) {
    for (position, name) in attributes[Int(object.entity.rawValue)] {
      guard let value = reader.parameter(position, of: object) else { continue }
      survey.add(value, of: object, ValuePlace(entity: object.entity, set: nil, name: name))
    }
    sets.forEachSet(of: object.place) { set in
      guard named.occurs(in: set) else { return }
      named.forEach(in: set, of: own, where: { reader.isKind(object, of: families[$0].family) }) {
        number, property in
        guard let value = StatedValues.sole(of: property, own) else { return }
        let place = ValuePlace(entity: object.entity, set: sets.nameNumber(of: set), name: number)
        survey.add(value, of: object, place)
      }
    }
  }

  // MARK: Judging

  /// A name in a set, of whatever class its objects are; no set for an attribute.
  private struct Mark: Hashable {
    let set: Int?
    let name: Int

    init(_ place: ValuePlace) { (set, name) = (place.set, place.name) }
  }

  /// Marks that stand on objects of several classes, and often enough, over all of these together.
  private func marks(_ votes: [Votes]) -> [(mark: Mark, vote: ValueVote, places: [ValuePlace])] {
    let isMark = names.map(DistinctValues.marks.contains)
    var marks: [Mark: [Votes]] = [:]
    var order: [Mark] = []
    for row in votes where isMark[row.place.name] {
      if marks[Mark(row.place)] == nil { order.append(Mark(row.place)) }
      marks[Mark(row.place), default: []].append(row)
    }
    return order.compactMap { mark in
      guard let rows = marks[mark], rows.count > 1 else { return nil }
      let vote = rows.reduce(into: ValueVote()) { $0.add($1.counts) }
      return vote.total >= elements ? (mark, vote, rows.map(\.place)) : nil
    }
  }

  /// Whether only counting tells how frequent the most frequent value is.
  private func isUncertain(_ vote: ValueVote) -> Bool {
    !vote.isUniform && Double(vote.most) >= share * Double(vote.total)
  }

  private typealias Frequent = (count: Int, first: Instance, value: Parameter)

  /// The most frequent value; nil where it is not frequent enough to be told, and was not counted.
  private func mostFrequent(_ vote: ValueVote, _ counts: ValueCounts?) -> Frequent? {
    if isUncertain(vote) { return counts?.mostFrequent }
    return vote.isUniform ? vote.first.map { (vote.total, $0.object, $0.value) } : nil
  }

  /// Whether values differ; tells the one that does not.
  private func judge(_ most: Frequent?, of total: Int, _ mark: Mark, _ tally: inout RuleTally) -> Bool {
    guard let most, Double(most.count) >= share * Double(total) else {
      tally.pass()
      return true
    }
    let place = (mark.set.map { model.propertySets.names[$0] + "." } ?? "") + names[mark.name]
    let text = model.structure.string(most.value) ?? model.reader.bytes[most.value.body].text
    tally.fail(most.first, .invalidDuplicate, "\(place): \(text) × \(most.count)/\(total)")
    return false
  }
}
