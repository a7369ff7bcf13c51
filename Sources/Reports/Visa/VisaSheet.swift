import Findings

/// What one lot is asked for, and what is left to do: the content of its fiche de visa.
struct VisaSheet {
  /// The id of the lot; nil for what no lot answers for.
  let lot: String?
  /// What people call the lot; nil where the cahier has no name for it.
  let title: String?
  /// Who holds it; nil where nobody is named.
  let contractor: String?
  /// All that is asked of the lot, by requirement.
  let specifications: [SpecificationResult]
  /// What is left to do, blocking requirements first; what is waived is not.
  let items: [VisaItem]
  /// What a person has to look at, and to sign.
  let checklist: [ChecklistLine]
  /// Demands that could not be read: nobody knows which lot they are for.
  let refusedDemands: Int
  /// The models of the lot that could not be read, or not to their end. One of which nothing says whose it is may hold
  /// what any lot is asked for.
  let unread: [ModelResult]

  /// How many findings are waived.
  var waived: Int { specifications.reduce(0) { $0 + $1.waivedFindings } }

  /// The sheets of a result: one for each lot that something is asked of, in the order of the cahiers, then one for what
  /// no lot answers for. What several lots share in one model stands on the sheet of each, and so does what names a lot
  /// as missing.
  static func all(of result: CheckResult) -> [VisaSheet] {
    let specifications = result.submissionSpecifications
    let sources = FailureSource.all(of: result)
    var lots: [String] = []
    let known = result.requirementFiles.flatMap { $0.names.lots.map(\.id) }
    let checklist = result.requirementFiles.flatMap(\.checklist)
    let parts = result.models.flatMap(\.specifications) + (result.submission?.specifications ?? [])
    let unread = result.models.filter(\.isUnusable)
    // What belongs to no model alone is the one place where lots are named.
    let naming = sources.filter { $0.model == nil }
    var asked = parts.flatMap { $0.terms?.lots ?? [] } + checklist.flatMap(\.lots)
    asked += unread.flatMap(\.lots) + naming.flatMap(\.namedLots)
    if let lot = result.lot, !unread.isEmpty { asked.append(lot) }
    for lot in known.filter(asked.contains) + asked where !lots.contains(lot) {
      if result.lot == nil || result.lot == lot { lots.append(lot) }
    }
    var sheets = lots.map { lot in
      let name = result.lot(lot)
      let named = naming.compactMap { $0.naming(lot) }
      let own = result.submissionSpecifications(ofLot: lot) + named.map(\.specification)
      return VisaSheet(
        lot: lot, title: name.flatMap { $0.title.isEmpty ? nil : $0.title }, contractor: name?.contractor,
        specifications: own,
        items: VisaItem.all(
          of: own, sources.filter { $0.specification.terms?.lots.contains(lot) == true } + named),
        checklist: checklist.filter { $0.lots.contains(lot) },
        refusedDemands: result.refusedDemands, unread: unread.filter { $0.lots.isEmpty || $0.lots.contains(lot) })
    }
    let nobodys = specifications.filter { $0.terms?.lots.isEmpty ?? true }
    let points = checklist.filter(\.lots.isEmpty)
    let unowned = unread.filter(\.lots.isEmpty)
    if !nobodys.isEmpty || !points.isEmpty || !unowned.isEmpty
      || result.refusedDemands > 0 && sheets.isEmpty
    {
      sheets.append(
        VisaSheet(
          lot: nil, title: nil, contractor: nil, specifications: nobodys,
          items: VisaItem.all(of: nobodys, sources), checklist: points,
          refusedDemands: result.refusedDemands, unread: unowned))
    }
    return sheets
  }

  /// What the requirements and the models of the sheet alone come to; nil where none of them concerns anything that was
  /// delivered.
  var proposal: Proposal? {
    let concerns = specifications.contains { $0.status != .notApplicable }
    guard concerns || !unread.isEmpty else { return nil }
    return ProposedVerdict(
      specifications, unusableModels: unread.count, refusedDemands: refusedDemands, checklist: checklist
    ).proposal
  }
}

/// One requirement that is not met, with the lists of what fails in it.
struct VisaItem {
  /// The requirement, as the submission as a whole comes out of it.
  let specification: SpecificationResult
  /// The failures, list by list; empty where an object is missing altogether.
  let sources: [FailureSource]

  /// The lots that share the requirement with the one of the sheet.
  func lots(beside lot: String?) -> [String] {
    guard let lot else { return [] }
    return (specification.terms?.lots ?? []).filter { $0 != lot }
  }

  /// How many failures there are.
  var count: Int { sources.reduce(0) { $0 + $1.count } }

  /// The requirements that are not met or not evaluated, blocking ones first, then by severity, in the order of the files.
  ///
  /// - Parameters:
  ///   - specifications: the requirements.
  ///   - sources: the lists of failures that are meant.
  static func all(of specifications: [SpecificationResult], _ sources: [FailureSource]) -> [VisaItem] {
    let sources = Dictionary(grouping: sources) { SpecificationName($0.specification) }
    let open = specifications.filter { $0.status == .fail || $0.status == .notEvaluated }
    let ranked = open.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }
    return ranked.compactMap { _, specification in
      let own = sources[SpecificationName(specification)] ?? []
      let left = own.map { $0.withoutWaived() }.filter { $0.count > 0 }
      let isWaived = own.isEmpty ? specification.failsAsWhole && specification.state == .waived : left.isEmpty
      return isWaived ? nil : VisaItem(specification: specification, sources: left)
    }
  }

  private static func rank(_ specification: SpecificationResult) -> Int {
    guard !specification.blocks else { return 0 }
    guard let terms = specification.terms else { return 1 }
    return 1 + (Gravity.allCases.firstIndex(of: terms.severity) ?? 0)
  }
}
