import Glibc
import Reports
import Wording

/// The options of `scan`, resolved.
struct ScanSettings {
  let task: ScanTask
  let general: GeneralSettings<PortfolioReportFormat>
  /// The reports for which the models are read again.
  let handovers: [HandoverRequest]
  /// The path of the mapping for a maintenance system; empty where none is needed.
  let mapping: String
  /// Folders to scan, or files to merge.
  let folders: [String]
  /// The path of the database; empty where none is needed.
  let database: String
  let requirementFiles: [String]
  let stage: String?
  let lot: String?
  /// Whether what models hold is taken down.
  let takesPhoto: Bool
  /// For everything together, in bytes.
  let memory: Int
  /// Whether models are read again that have not changed.
  let isAgain: Bool
  /// The day that rules go by: one for all processes of a scan, be it past midnight.
  let day: String
  /// What paths on standard input end with.
  let pathEnd: UInt8

  /// Resolves what was typed.
  ///
  /// - Throws: what is wrong with it.
  init(_ typed: ScanOptions) throws(UsageError) {
    var plain = typed.general
    try WrittenName.refuse(reports: plain.reports)
    try WrittenName.refuseUnreadable([typed.db])
    (handovers, plain.reports) = HandoverRequest.parted(typed.general.reports)
    general = try GeneralSettings(plain, further: HandoverFormat.allCases.map(\.rawValue))
    try ReportPlaces.keepApart(folders: [], files: general.reports.compactMap(\.path) + handovers.flatMap(\.paths))
    mapping = typed.mapping ?? ""
    if mapping.isEmpty, handovers.contains(where: { $0.format == .gmao }) { throw UsageError(.missingMapping) }
    (folders, requirementFiles, stage, lot) = (typed.folders, typed.against, typed.stage, typed.lot)
    database = typed.db ?? ""
    let beside = handovers.flatMap { $0.paths.dropFirst() }.map { "gmao=\($0)" }
    try ReportTargets.spare([database, mapping] + requirementFiles, in: typed.general.reports + beside)
    takesPhoto = typed.photo || typed.against.isEmpty
    isAgain = typed.again
    pathEnd = typed.null || typed.isWorker ? 0 : 0x0a
    day = typed.isWorker ? typed.day ?? ClockDay.today : ClockDay.today
    if let text = typed.memory {
      guard let size = ByteCount(text) else { throw UsageError(.badMemory, [text]) }
      memory = size.bytes
    } else {
      memory = Self.usualMemory
    }
    task = try Self.task(typed)
    try ScanEffects.check(typed, for: task, handovers)
    if let first = general.reports.first, first.path == nil, first.format.isBinary, Terminal.standardOutput.isTerminal {
      throw UsageError(.binaryToTerminal, [first.format.rawValue])
    }
  }

  /// The least memory that a scan can do with.
  static let leastMemory = 128 << 20

  /// Half of what the machine has.
  private static var usualMemory: Int {
    max(leastMemory, sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 2)
  }

  private static func task(_ typed: ScanOptions) throws(UsageError) -> ScanTask {
    if typed.isWorker { return .worker }
    if typed.printsSchema { return .schema }
    if typed.printsSparkDriver { return .sparkDriver }
    if typed.lists {
      guard !typed.folders.isEmpty, typed.folders != ["-"] else { throw UsageError(.nothingToList) }
      return .list
    }
    if let text = typed.memory, let size = ByteCount(text), size.bytes < leastMemory {
      throw UsageError(.littleMemory, [text, "\(leastMemory >> 20)M"])
    }
    if typed.folders == ["-"], !typed.merge {
      guard typed.db == nil else { throw UsageError(.linesWithDatabase) }
      guard typed.general.format == "jsonl" else { throw UsageError(.linesWithoutFormat) }
      return .lines
    }
    guard typed.db != nil else { throw UsageError(.missingDatabase) }
    if typed.merge {
      guard !typed.folders.isEmpty else { throw UsageError(.nothingToMerge) }
      return .merge
    }
    return typed.folders.isEmpty ? .report : .scan
  }
}
