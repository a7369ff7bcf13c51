import Findings

/// The report that a baseline is read from, member by member as `check --format json` writes it.
struct BaselineReport {
  private(set) var baseline = Baseline()
  /// Whether there is a finding without a fingerprint.
  private(set) var lacksFingerprints = false
  private var tool: String?
  private var hasModels = false

  /// Whether it is a report of `recol check` at all.
  var isReport: Bool { tool == "recol" && hasModels }

  mutating func read(_ cursor: inout JSONCursor) throws(JSONFault) {
    try cursor.members { (cursor, name) throws(JSONFault) in
      switch name {
      case "tool":
        try cursor.members { (cursor, name) throws(JSONFault) in
          switch name {
          case "name": tool = try cursor.text()
          case "version": baseline.toolVersion = try cursor.text() ?? ""
          default: try cursor.skip()
          }
        }
      case "stage": baseline.stage = try cursor.text()
      case "lot": baseline.lot = try cursor.text()
      case "status": baseline.isUnsound = try cursor.text() == Verdict.error.rawValue
      case "requirementFiles":
        try cursor.elements { (cursor) throws(JSONFault) in try readRequirementFile(&cursor) }
      case "models":
        hasModels = true
        try cursor.elements { (cursor) throws(JSONFault) in
          let model = try readList(&cursor)
          baseline.endList(of: model.path.isEmpty ? nil : .model(baseline.models.count))
          if !model.path.isEmpty { baseline.models.append(model) }
        }
      case "submission":
        _ = try readList(&cursor)
        baseline.endList(of: .submission)
      default: try cursor.skip()
      }
    }
  }

  private mutating func readRequirementFile(_ cursor: inout JSONCursor) throws(JSONFault) {
    var file: (path: String, sha256: String?) = ("", nil)
    try cursor.members { (cursor, name) throws(JSONFault) in
      switch name {
      case "path": file.path = try cursor.text() ?? ""
      case "sha256": file.sha256 = try cursor.text()
      default: try cursor.skip()
      }
    }
    baseline.requirementFiles.append(file)
  }

  /// The specifications of a model, or of the submission.
  private mutating func readList(_ cursor: inout JSONCursor) throws(JSONFault) -> BaselineModel {
    var model = BaselineModel()
    try cursor.members { (cursor, name) throws(JSONFault) in
      switch name {
      case "path": model.path = try cursor.text() ?? ""
      case "sha256": model.sha256 = try cursor.text()
      case "disciplines":
        try cursor.elements { (cursor) throws(JSONFault) in
          if let discipline = try cursor.text() { model.disciplines.append(discipline) }
        }
      case "specifications":
        try cursor.elements { (cursor) throws(JSONFault) in try readSpecification(&cursor) }
      default: try cursor.skip()
      }
    }
    return model
  }

  private mutating func readSpecification(_ cursor: inout JSONCursor) throws(JSONFault) {
    var (fingerprint, state, status): (String?, String?, String?)
    var (id, title, isOfCahier): (String?, String?, Bool) = (nil, nil, false)
    try cursor.members { (cursor, name) throws(JSONFault) in
      switch name {
      case "id": id = try cursor.text()
      case "name": title = try cursor.text()
      case "severity": isOfCahier = try cursor.text() != nil
      case "fingerprint": fingerprint = try cursor.text()
      case "state": state = try cursor.text()
      case "status": status = try cursor.text()
      case "requirements":
        try cursor.elements { (cursor) throws(JSONFault) in
          var isRule = false
          try cursor.members { (cursor, name) throws(JSONFault) in
            if name == "facet" {
              isRule = try cursor.text() == CheckedFacet.rule.rawValue
            } else {
              try readFailures(named: name, ofRule: isRule, &cursor)
            }
          }
        }
      default: try readFailures(named: name, ofRule: false, &cursor)
      }
    }
    if let fingerprint {
      add(fingerprint, state: state, status == Status.notEvaluated.rawValue ? .unknown : .missing, isOnObject: false)
    }
    baseline.endSpecification(id.map { RequirementKeys.identity(id: $0, name: title ?? "", isOfCahier: isOfCahier) })
  }

  private mutating func readFailures(
    named name: String, ofRule isRule: Bool, _ cursor: inout JSONCursor
  ) throws(JSONFault) {
    switch name {
    case "failures":
      try cursor.elements { (cursor) throws(JSONFault) in
        var (fingerprint, state, reason, globalId, actual): (String?, String?, String?, String?, String?)
        try cursor.members { (cursor, name) throws(JSONFault) in
          switch name {
          case "fingerprint": fingerprint = try cursor.text()
          case "state": state = try cursor.text()
          case "reason": reason = try cursor.text()
          case "globalId": globalId = try cursor.text()
          case "actual": actual = try cursor.text()
          default: try cursor.skip()
          }
        }
        add(
          fingerprint, state: state, FindingRank(code: reason ?? ""), isOnObject: globalId != nil,
          magnitude: globalId == nil ? CountMagnitude.of(actual) : nil)
        if isRule, let known = fingerprint.flatMap(Fingerprint.init) {
          baseline.add(names: DefectNames.of(actual, reason: reason ?? ""), of: known)
        }
      }
    case "failuresOmitted": baseline.omit(try cursor.integer() ?? 0)
    default: try cursor.skip()
    }
  }

  /// What was waived then was not accepted for good: without its waiver it is new.
  private mutating func add(
    _ text: String?, state: String?, _ rank: FindingRank, isOnObject: Bool, magnitude: Double? = nil
  ) {
    guard let fingerprint = text.flatMap(Fingerprint.init) else {
      lacksFingerprints = true
      return
    }
    if state != FindingState.waived.code {
      baseline.add(fingerprint, rank, isOnObject: isOnObject, magnitude: magnitude)
    }
  }
}
