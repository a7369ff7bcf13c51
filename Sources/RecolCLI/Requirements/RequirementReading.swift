import ByteInput
import CahierFormat
import Findings
import Glibc
import IDSFormat
import Requirements
import Wording

/// A requirement file as it was read, with all that is wrong with it.
struct RequirementReading {
  let path: String
  /// The SHA-256 of its bytes; nil where there are none.
  let sha256: @Sendable () -> String?
  /// The file as it was read, then those that it extends; empty where it could not be read.
  let files: [ReadFile]
  /// What it says; nil where it is no requirement file.
  let content: RequirementContent?
  /// What reading and audit found.
  private(set) var problems: [RequirementProblem]
  /// What became of its rows; nil where it has no sheets.
  let sheets: SheetReading?

  /// Reads and audits the file at `path`, told apart by content, or a set that ships with recol; a file of that name
  /// comes first.
  ///
  /// - Parameters:
  ///   - language: of what the system says of a file that cannot be read.
  ///   - audits: whether it is audited; else only what reading finds is said.
  ///   - layout: what the sheets and columns of a workbook mean; nil takes what recol proposes.
  init(_ path: String, language: Language, audits: Bool = true, layout: SheetLayout? = nil) {
    do throws(InputError) {
      self.init(try Self.source(path), path: path, audits: audits, layout: layout)
    } catch {
      self.init(unread: path, RequirementProblem(error, path: path, in: language))
    }
  }

  /// A file whose bytes cannot be had.
  private init(unread path: String, _ problem: RequirementProblem) {
    self.path = path
    sha256 = { nil }
    (files, content, sheets, problems) = ([], nil, nil, [problem])
  }

  /// Reads and audits bytes as the file at `path`.
  init(_ source: ByteSource, path: String, audits: Bool = true, layout: SheetLayout? = nil) {
    self.path = path
    sha256 = { source.sha256() }
    let view = source.view
    let main = ReadFile(path: path) { withExtendedLifetime(source) { unsafe [UInt8](source.view.buffer) } }
    if CahierContent.isYAML(unsafe view.buffer) {
      var extended: [ReadFile] = []
      let reading = CahierReader.read(unsafe view.buffer, path: path) { path in
        let bytes = CahierFile.bytes(at: path)
        if let bytes { extended.append(ReadFile(path: path) { bytes }) }
        return bytes
      }
      // Sets that ship with recol are of the version that read them: whoever keeps what was asked keeps them, too.
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      let sets = reading.shipped.map { name in ReadFile(path: folder + name) { ShippedCahier.bytes(named: name) ?? [] }
      }
      files = [main] + extended + sets
      content = reading.cahier.map(RequirementContent.cahier)
      problems =
        audits ? CahierAudit.audit(reading, today: ClockDay.today, rules: KnownRules.parameters) : reading.problems
      sheets = nil
    } else if ContentKind.sniff(view) == .unknown, let other = CahierContent.otherYAML(unsafe view.buffer) {
      content = nil
      problems = [RequirementProblem(.notCahier, arguments: [other.rawValue])]
      files = [main]
      sheets = nil
    } else if let reading = Self.sheets(source, path: path, layout) {
      content = reading.cahier.map(RequirementContent.cahier)
      let found =
        audits ? reading.cahier.map { CahierAudit.audit($0, today: ClockDay.today, rules: KnownRules.parameters) } : nil
      problems = reading.placed(reading.failures + (found ?? []))
      files = [main]
      sheets = reading
    } else {
      let reading = unsafe IDSReader.read(bytes: view.buffer, path: path)
      content = reading.file.map(RequirementContent.ids)
      problems = reading.problems + (audits ? reading.file.map(IDSAudit.audit) ?? [] : [])
      files = [main]
      sheets = nil
    }
  }

  /// The rows of a workbook, or of a text that has rows, or at least headings, which ask for something; nil for anything
  /// else.
  private static func sheets(_ source: ByteSource, path: String, _ layout: SheetLayout?) -> SheetReading? {
    let bytes = unsafe source.view.buffer
    if SheetReader.isWorkbook(bytes) { return SheetReader.read(bytes, path: path, layout: layout) }
    switch ContentKind.sniff(source.view) {
    case .unknown: break
    // What Excel calls « Texte Unicode », unless it is XML.
    case .utf16: if unsafe bytes.dropFirst(2).prefix(2).contains(UInt8(ascii: "<")) { return nil }
    default: return nil
    }
    let reading = SheetReader.read(bytes, path: path, layout: layout)
    let isTable = reading.cahier.map(\.requirements.isEmpty) == false || reading.layout.asksForValues
    return layout != nil || isTable ? reading : nil
  }

  private static func source(_ path: String) throws(InputError) -> ByteSource {
    do throws(InputError) {
      return try ByteSource.raw(path, limits: .requirements)
    } catch {
      guard case .unreadable(_, ENOENT) = error, let bytes = ShippedCahier.bytes(named: path) else { throw error }
      return try ByteSource.memory(bytes, path: path)
    }
  }

  /// Adds what the file leaves out of another one, a cahier or an IDS, or weakens.
  mutating func addCoverage(of other: RequirementReading) {
    let found =
      switch (content, other.content) {
      case (.cahier(let own), .cahier(let asked)): CahierCoverage.problems(own, covering: asked)
      case (.ids(let own), .cahier(let asked)): CahierCoverage.problems(own, covering: asked)
      case (.cahier(let own), .ids(let asked)): CahierCoverage.problems(own, covering: asked)
      case (.ids(let own), .ids(let asked)): CahierCoverage.problems(own, covering: asked)
      case (nil, _), (_, nil): [RequirementProblem]()
      }
    problems += sheets?.placed(found) ?? found
  }

  /// Whether it is the matrix of an owner, and no cahier that recol wrote into sheets.
  var isMatrix: Bool { sheets.map { !$0.isCahierWorkbook } ?? false }

  /// Whether something is wrong so that nothing may be checked against the file.
  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// What reports say of the file.
  func result(in language: Language) -> RequirementFileResult {
    let kind: RequirementFileKind? =
      switch content {
      case .ids: .ids
      case .cahier: .cahier
      case nil: nil
      }
    var result = RequirementFileResult(
      path: path, sha256: sha256, kind: kind, title: content?.title(in: language.rawValue),
      problems: said(in: language))
    if let content { result.names = content.names(in: language.rawValue) }
    let isFile = unsafe access(path, F_OK) == 0
    result.isShipped = !isFile && ShippedCahier.bytes(named: path) != nil
    return result
  }
}

extension RequirementReading {
  /// The problems with their sentences and the ids of the requirements that they are of. What several checks of one
  /// requirement say alike is one.
  private func said(in language: Language) -> [RequirementFileProblem] {
    var seen: Set<RequirementFileProblem> = []
    return problems.compactMap { problem in
      var said = RequirementFileProblem(problem, in: language)
      said.requirement = problem.specification.flatMap { content?.id(at: $0) }
      return seen.insert(said).inserted ? said : nil
    }
  }
}

extension RequirementFileProblem {
  /// A problem with its sentence.
  init(_ problem: RequirementProblem, in language: Language) {
    self.init(
      code: problem.code.rawValue, number: problem.number, severity: Severity(problem.severity),
      message: problem.message(in: language), line: problem.line)
    (sheet, row) = (problem.place?.sheet, problem.place?.row)
    if problem.code == .moreOfTheSame, problem.arguments.count > 1 { count = Int(problem.arguments[1]) ?? 1 }
  }
}

extension Severity {
  /// How much a problem of a requirement file weighs in reports.
  init(_ severity: RequirementProblem.Severity) {
    self = severity == .error ? .error : .warning
  }
}

extension RequirementProblem {
  /// The problem of a requirement file whose bytes cannot be had.
  init(_ error: InputError, path: String, in language: Language) {
    switch error {
    case .unreadable(_, ENOENT) where path.contains("\u{FFFD}"):
      self.init(.fileUnreadable, arguments: [Problem(error, in: language).message(in: language)])
    case .unreadable(_, let number):
      // A set that ships with recol is known by its name, which may be mistyped.
      let nearest = number == ENOENT ? ShippedCahier.nearestName(to: path) : ""
      self.init(.fileUnreadable, arguments: [SystemError.said(number, in: language), nearest])
    case .directory:
      self.init(.fileUnreadable, arguments: [RunMessage.requirementIsFolder.phrase.said(in: language)])
    case .empty: self.init(.fileEmpty)
    case .tooLarge(_, let bytes, let limit): self.init(.fileTooLarge, arguments: ["\(bytes)", "\(limit)"])
    case .notAFile, .changedWhileRead, .otherKind, .archiveDamaged, .archiveMethod, .tooDense, .noRoom,
      .archiveEncrypted,
      .archiveWithoutModel, .archiveWithSeveralModels, .archiveUnsearched, .noSuchMember:
      self.init(.fileUnreadable, arguments: [Problem(error, in: language).message(in: language)])
    }
  }
}
