import Findings
import IFCModel
import IFCSchema

/// Asks all WHERE rules of the instances that they speak of, in one pass.
struct WherePass {
  private let model: Model
  private let rules: [any WhereRule.Type]
  /// The rules that are asked of each instance, and those that are asked of ``doubtful`` quantities alone.
  private let asked: RulesOfEntities
  private let settled: RulesOfEntities
  private let doubtful: [UInt32]
  /// For each rule, of how many instances it holds that are not looked at.
  private let sure: [Int]

  init(_ model: Model) {
    self.model = model
    let schema = model.schema
    rules = RuleCatalogue.whereRules.filter { $0.releases.contains(schema.version) }
    let quantities = SettledQuantities(model)
    var asked = [[Int]](repeating: [], count: schema.entityCount)
    var settled = asked
    var sure = [Int](repeating: 0, count: rules.count)
    let quantityRules = Dictionary(uniqueKeysWithValues: RuleCatalogue.quantityRules.map { ($0.code, $0) })
    for (number, rule) in rules.enumerated() {
      let quantityRule = quantityRules[rule.code]
      for family in rule.families.compactMap(schema.entity(named:)) {
        // A family may be part of another of the same rule: IfcRelAggregates, in IFC2X3, of IfcRelDecomposes.
        for entity in schema.family(of: family) where asked[Int(entity)].last != number {
          if let quantityRule, let count = quantities.count(EntityID(rawValue: entity), by: quantityRule) {
            sure[number] += count
            settled[Int(entity)].append(number)
          } else {
            asked[Int(entity)].append(number)
          }
        }
      }
    }
    self.asked = RulesOfEntities(asked)
    self.settled = RulesOfEntities(settled)
    self.sure = sure
    doubtful = quantities.doubtful
  }

  /// What each rule found, by code.
  ///
  /// - Complexity: O(instances that rules speak of, and what these hold), spread over the threads.
  func tallies() -> [String: RuleTally] {
    let instances = model.instances(ofExactly: asked.concerned.map { EntityID(rawValue: UInt16($0)) })
    // Read by all threads together, before each is busy with instances of its own.
    _ = model.listed(.properties)
    if model.schema.version != .ifc2x3 { _ = model.listed(.quantities) }
    let strangers = WhereReading.typedStrangers(model)
    let inverses = WhereInverses(model)
    let stretches = Slots.map(
      count: instances.count + doubtful.count, threads: model.reader.threads,
      keeping: { WhereReading(model.forOneThread(), typedStrangers: strangers, inverses: inverses) }
    ) { reading, range in
      var tallies = [RuleTally](repeating: RuleTally(), count: rules.count)
      for position in range {
        let isDoubtful = position >= instances.count
        guard
          let instance = isDoubtful ? model.instance(at: doubtful[position - instances.count]) : instances[position]
        else { continue }
        (isDoubtful ? settled : asked).forEach(of: Int(instance.entity.rawValue)) { rule in
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
      sum.pass(sure[number])
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
