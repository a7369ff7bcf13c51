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
    // Joined at the end: a name that thousands of instances have says thousands of faults.
    var current: (instance: UInt64, faults: Int, details: [String])?
    func finish(_ tally: inout RuleTally) {
      guard let current else { return }
      let hasDetail = current.faults > 1 || !current.details.isEmpty
      tally.fail(current.instance, reason, hasDetail ? current.details.joined(separator: "; ") : nil)
      failing += 1
    }
    var faults = conformance.faults(kind).makeIterator()
    while let fault = faults.next() {
      let detail = failing < RuleTally.detailed ? conformance.detail(fault) : nil
      if current?.instance == fault.instance {
        current?.faults += 1
        if let detail { current?.details.append(detail) }
        continue
      }
      finish(&self)
      current = (fault.instance, 1, detail.map { [$0] } ?? [])
    }
    finish(&self)
    pass(max(0, conformance.applicable(kind) - failing))
  }
}
