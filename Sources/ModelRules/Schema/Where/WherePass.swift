import Findings
import IFCModel
import IFCSchema

/// Asks all WHERE rules of the instances that they speak of, in one pass.
struct WherePass {
  private let model: Model
  private let rules: [any WhereRule.Type]
  /// For each entity, where the rules that speak of its instances begin in ``numbers``; one more at the end.
  private let starts: [Int]
  private let numbers: [Int]

  init(_ model: Model) {
    self.model = model
    let schema = model.schema
    rules = RuleCatalogue.whereRules.filter { $0.isIn(schema.version) }
    var rulesOfEntity = [[Int]](repeating: [], count: schema.entityCount)
    for (number, rule) in rules.enumerated() {
      for family in rule.families.compactMap(schema.entity(named:)) {
        // A family may be part of another of the same rule: IfcRelAggregates, in IFC2X3, of IfcRelDecomposes.
        for entity in schema.family(of: family) where rulesOfEntity[Int(entity)].last != number {
          rulesOfEntity[Int(entity)].append(number)
        }
      }
    }
    starts = rulesOfEntity.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    numbers = rulesOfEntity.flatMap(\.self)
  }

  /// What each rule found, by code.
  ///
  /// - Complexity: O(instances that rules speak of, and what these hold), spread over the threads.
  func tallies() -> [String: RuleTally] {
    let concerned = starts.indices.dropLast().filter { starts[$0] < starts[$0 + 1] }
    let entities = concerned.map { EntityID(rawValue: UInt16($0)) }
    let instances = model.instances(ofExactly: entities)
    // Read by all threads together, before each is busy with instances of its own.
    _ = model.listed(.properties)
    if model.schema.version != .ifc2x3 { _ = model.listed(.quantities) }
    let strangers = WhereReading.typedStrangers(model)
    let stretches = Slots.map(
      count: instances.count, threads: model.reader.threads,
      keeping: { WhereReading(model.forOneThread(), typedStrangers: strangers) }
    ) { reading, range in
      var tallies = [RuleTally](repeating: RuleTally(), count: rules.count)
      for position in range {
        let instance = instances[position]
        let entity = Int(instance.entity.rawValue)
        for number in starts[entity]..<starts[entity + 1] {
          let rule = numbers[number]
          switch rules[rule].verdict(instance, reading) {
          case .holds: tallies[rule].pass()
          case .fails(let found): tallies[rule].fail(instance, .invalidRule, found)
          case .silent: break
          }
        }
      }
      return tallies
    }
    var sums: [String: RuleTally] = [:]
    for (number, rule) in rules.enumerated() {
      var sum = RuleTally()
      for stretch in stretches { sum.add(stretch[number]) }
      sums[rule.code] = sum
    }
    return sums
  }
}

extension RuleContext {
  /// What all WHERE rules found, by code: one pass, that the first who asks makes.
  func whereTallies() -> [String: RuleTally] { shared.whereTallies { WherePass(model).tallies() } }
}

extension WhereRule {
  /// What the pass found for this rule.
  func check(_ context: RuleContext) -> RuleTally { context.whereTallies()[Self.code] ?? RuleTally() }
}
