import Findings
import IFCModel
import IFCSchema

/// A rule that is a part of holding every instance against its entity: all of them are asked in one pass over the
/// bytes, which the first of them makes.
protocol SchemaRule: ModelRule {
  /// What of the schema does not hold.
  static var kind: SchemaFault.Kind { get }
  /// The reason of all failures.
  static var reason: Reason { get }
}

extension SchemaRule {
  static var readings: [SharedReading] { [.conformance] }

  /// Every instance, for any may refer to any.
  static func needs(in schema: Schema) -> RuleNeeds { .everything }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.model.keepsAll else {
      tally.fail(.notEvaluableReference)
      return tally
    }
    tally.add(context.model.conformance, Self.kind, Self.reason)
    return tally
  }
}

extension RuleTally {
  /// How many failures are given details: past these, a model is so wrong that none of them is read.
  private static let detailed = 20_000

  /// Adds the faults of a kind, one failure for each instance, and passes what else the schema says that of.
  mutating func add(_ conformance: SchemaConformance, _ kind: SchemaFault.Kind, _ reason: Reason) {
    var failing = 0
    var current: (instance: UInt64, detail: String?)?
    func finish(_ tally: inout RuleTally) {
      guard let current else { return }
      tally.fail(current.instance, reason, current.detail)
      failing += 1
    }
    var faults = conformance.faults(kind).makeIterator()
    while let fault = faults.next() {
      let detail = failing < RuleTally.detailed ? conformance.detail(fault) : nil
      if let same = current, same.instance == fault.instance {
        current = (fault.instance, [same.detail, detail].compactMap(\.self).joined(separator: "; "))
        continue
      }
      finish(&self)
      current = (fault.instance, detail)
    }
    finish(&self)
    pass(max(0, conformance.applicable(kind) - failing))
  }
}
