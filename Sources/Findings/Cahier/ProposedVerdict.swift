/// What recol proposes for a model or for all of them, and why.
public struct ProposedVerdict: Sendable, Equatable {
  /// Why, the gravest first; never empty.
  public var motives: [ProposalMotive]
  /// The sum of weight × valid checks over the sum of weight × checks; nil where nothing was checked.
  public var score: Double?
  /// The requirements that motives are about, in the order of the files.
  private var named: [Named] = []

  private struct Named: Sendable, Equatable {
    let reason: ProposalReason
    let requirement: MotiveRequirement
  }

  /// A proposal for these motives.
  public init(motives: [ProposalMotive], score: Double?) {
    self.motives = motives
    self.score = score
  }

  /// The worst that a motive leads to; without a motive there is nothing to be called conform.
  public var proposal: Proposal { motives.map(\.reason.proposal).max() ?? .toBeRedone }

  /// The requirements that a motive is about, in the order of the files; empty where it is about no single one.
  public func requirements(of reason: ProposalReason) -> [MotiveRequirement] {
    named.compactMap { $0.reason == reason ? $0.requirement : nil }
  }

  /// What specifications of a cahier come to; others among them count as one that no threshold speaks of.
  ///
  /// - Parameters:
  ///   - unusableModels: how many models were not checked.
  ///   - unreadFolders: how many folders could not be gone through.
  ///   - refusedDemands: how many demands could not be read: what nobody looked at does not conform in full.
  ///   - checklist: what no program can check: as long as nobody has signed it, nothing is said to conform in full.
  public init(
    _ specifications: [SpecificationResult], unusableModels: Int = 0, unreadFolders: Int = 0,
    refusedDemands: Int = 0, checklist: [ChecklistLine] = []
  ) {
    var count = Count()
    for specification in specifications { count.add(specification) }
    var motives: [ProposalMotive] = []
    func add(_ reason: ProposalReason, _ numbers: Int...) {
      if numbers.first ?? 1 > 0 { motives.append(ProposalMotive(reason, numbers)) }
    }
    add(.modelsUnusable, unusableModels)
    add(.foldersUnread, unreadFolders)
    add(.blockingFailures, count.blocking, count.blockingChecks)
    add(.majorBelowThreshold, count.major)
    add(.otherFailures, count.others)
    if count.evaluated == 0 { motives.append(ProposalMotive(.nothingEvaluated)) }
    add(.minorBelowThreshold, count.minor)
    add(.failuresWithinThreshold, count.tolerated, count.toleratedChecks)
    add(.notEvaluable, count.notEvaluated, count.notEvaluableChecks)
    add(.waived, count.waived, count.waivedFindings)
    let isAllValid = motives.isEmpty
    add(.demandsRefused, refusedDemands)
    add(.toBeSigned, checklist.count, checklist.count { $0.severity == .blocking })
    if isAllValid { motives.append(ProposalMotive(.allValid, [count.evaluated])) }
    self.motives = motives
    named = count.named
    score = count.weight > 0 ? count.validWeight / count.weight : nil
  }

  /// What there is to say of specifications, in numbers.
  private struct Count {
    var (blocking, blockingChecks, major, minor, others) = (0, 0, 0, 0, 0)
    var (tolerated, toleratedChecks, notEvaluated, notEvaluableChecks) = (0, 0, 0, 0)
    var (waived, waivedFindings) = (0, 0)
    /// Checks that were made and said something.
    var evaluated = 0
    var (weight, validWeight) = (0.0, 0.0)
    var named: [Named] = []

    mutating func add(_ specification: SpecificationResult) {
      let outcomes = specification.outcomes
      evaluated += outcomes.passed + outcomes.failed
      // Prohibited objects that are there, or not there, were looked for.
      if outcomes.total == 0, specification.cardinality == .prohibited, specification.status != .notEvaluated {
        evaluated += max(1, specification.failed)
      }
      addWaived(specification)
      let status = specification.askedStatus
      guard let terms = specification.terms else {
        if status == .fail || status == .notEvaluated {
          others += 1
          name(specification, .otherFailures)
        }
        return
      }
      let asked = specification.askedOutcomes
      weight += terms.weight * Double(asked.total)
      validWeight += terms.weight * Double(asked.valid)
      switch status {
      case .pass, .notApplicable: break
      case .notEvaluated:
        notEvaluated += 1
        notEvaluableChecks += asked.notEvaluable
        name(specification, .notEvaluable)
        // Of a minor requirement it would say no more than that it could not be evaluated.
        let isGrave = terms.severity != .minor
        if isGrave, asked.total > 0, !terms.isReached(by: asked) { addBelow(specification, terms, checks: 0) }
      case .fail where terms.isReached(by: asked):
        tolerated += 1
        toleratedChecks += asked.failed
        name(specification, .failuresWithinThreshold)
      case .fail:
        let prohibited = specification.failures.count - specification.waivedObjects
        addBelow(specification, terms, checks: max(asked.failed, prohibited))
      }
    }

    private mutating func addWaived(_ specification: SpecificationResult) {
      let findings = specification.waivedFindings
      guard findings > 0 else { return }
      waived += 1
      waivedFindings += findings
      name(specification, .waived)
    }

    private mutating func addBelow(_ specification: SpecificationResult, _ terms: RequirementTerms, checks: Int) {
      switch terms.severity {
      case .blocking:
        blocking += 1
        blockingChecks += checks
        name(specification, .blockingFailures)
      case .major:
        major += 1
        name(specification, .majorBelowThreshold)
      case .minor:
        minor += 1
        name(specification, .minorBelowThreshold)
      }
    }

    private mutating func name(_ specification: SpecificationResult, _ reason: ProposalReason) {
      named.append(Named(reason: reason, requirement: MotiveRequirement(specification)))
    }
  }
}
