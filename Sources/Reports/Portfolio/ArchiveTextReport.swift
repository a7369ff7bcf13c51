import Findings
import Wording

/// `scan --format text`: how many models came out how, what changed, what cannot be read, and what to do next.
struct ArchiveTextReport {
  /// Unreadable files that are named.
  private static let limit = 20
  /// Paths left out that are named.
  private static let leftOutLimit = 10
  /// The reasons of those that could not be read.
  private static let unreadable = [LeftOutWord.unreadableFolder, .unreadableFile].map(\.rawValue)

  private let summary: ArchiveSummary
  private let page: TextPage
  private var language: Language { page.settings.language }

  init(_ summary: ArchiveSummary, _ settings: ReportSettings, _ out: ByteWriter) {
    self.summary = summary
    page = TextPage(out, settings)
  }

  func write() {
    let totals = summary.totals
    let headline = said(
      .headline, [summary.database] + language.counted(totals.models) + language.counted(totals.buildings))
    page.line([.init(headline, .strong)])
    guard let scan = summary.scan else {
      return page.line(indent: 2, [.init(PortfolioSentence.noScan.phrase.said(in: language))])
    }
    write(scan)
    writeStatuses()
    if summary.totals.unasked > 0 { line(.unasked, language.counted(summary.totals.unasked), .doubtful) }
    if totals.unconcerned > 0 { line(.unconcerned, language.counted(totals.unconcerned), .doubtful) }
    if summary.history.count > 1 {
      line(.changes, [scan.new, scan.moved, scan.changed, scan.vanished].flatMap(language.counted))
    }
    writeWorth()
    writeUnreadable()
    writeLeftOut()
    writeNext(scan)
  }

  private func write(_ scan: ScanRecord) {
    if let ended = scan.ended {
      line(.scanned, [Self.moment(scan.started), Self.moment(ended)])
    } else {
      line(.interrupted, [Self.moment(scan.started)])
    }
    guard let profile = summary.profile else { return }
    line(.asked, [ProfileName(profile, language).text])
    if profile.refusedDemands > 0 { line(.refused, language.counted(profile.refusedDemands), .bad) }
  }

  private func writeStatuses() {
    let counts = summary.statuses.compactMap { entry in
      ModelStatusWord(rawValue: entry.status).map { ($0, entry.models) }
    }
    guard !counts.isEmpty else { return }
    var pieces: [TextPage.Piece] = []
    for (word, models) in counts {
      let style: TextStyle =
        switch word {
        case .pass: .good
        case .fail, .error: .bad
        case .pending: .doubtful
        case .read: .plain
        }
      if !pieces.isEmpty { pieces.append(.init(", ")) }
      pieces.append(.init(word.counted.said(in: language, language.counted(models)), style))
    }
    page.paragraph(indent: 2, hanging: 2, pieces)
  }

  private func writeWorth() {
    let totals = summary.totals
    if totals.rooms > 0 {
      let rate = Rate(totals.roomsWithArea, of: totals.rooms)
      line(.rooms, shares(rate) + [language.number(WholeNumber.of(totals.area))])
    }
    if totals.equipment > 0 { line(.makers, shares(Rate(totals.withMaker, of: totals.equipment))) }
    if totals.checks.whole > 0 { line(.checks, shares(totals.checks)) }
    if totals.duplicates + totals.superseded > 0 {
      line(.versions, [totals.duplicates, totals.superseded].flatMap(language.counted))
    }
  }

  private func writeUnreadable() {
    let count = summary.totals.unreadable
    guard count > 0 else { return }
    line(.unreadable, language.counted(count), .bad)
    for model in summary.unreadable.prefix(Self.limit) {
      let colon = language.colon
      page.paragraph(
        indent: 4, hanging: 2, [.init(model.path), .init(colon + model.said(in: language), .faint)])
    }
    let rest = count - min(Self.limit, summary.unreadable.count)
    if rest > 0 { page.line(indent: 4, [.init(said(.further, language.counted(rest)), .faint)]) }
  }

  private func writeLeftOut() {
    guard !summary.leftOutReasons.isEmpty else { return }
    let reasons = summary.leftOutReasons.map {
      "\(LeftOutWord.text(of: $0.reason, in: language)) (\(language.number($0.paths)))"
    }
    line(.leftOut, [reasons.joined(separator: ", ")])
    // What nobody could look at may hold models; the rest was left out on purpose.
    let colon = language.colon
    let unread = summary.leftOut.filter { Self.unreadable.contains($0.reason) }
    for path in unread.prefix(Self.leftOutLimit) {
      let why = path.detail.map { colon + $0 } ?? ""
      page.paragraph(indent: 4, hanging: 2, [.init(path.path), .init(why, .faint)])
    }
    let rest = unreadablePaths - min(Self.leftOutLimit, unread.count)
    if rest > 0 { page.line(indent: 4, [.init(said(.further, language.counted(rest)), .faint)]) }
  }

  /// How many paths could not be read.
  private var unreadablePaths: Int {
    summary.leftOutReasons.filter { Self.unreadable.contains($0.reason) }.reduce(0) { $0 + $1.paths }
  }

  private func writeNext(_ scan: ScanRecord) {
    let database = ShellWord.quoted(summary.database)
    var commands = page.settings.otherFormats.contains("html") ? [] : [said(.nextPage, [database])]
    if scan.ended == nil || summary.totals.pending > 0 {
      let label: ScanLabel = scan.isMerge ? .nextMerge : .nextResume
      commands.insert(said(label, [scan.folders.map(ShellWord.quoted).joined(separator: " "), database, asked]), at: 0)
    }
    if summary.totals.unreadable > 0 { commands.append(said(.nextQuestion, [database])) }
    if unreadablePaths > 0 { commands.append(said(.nextLeftOut, [database])) }
    guard !commands.isEmpty else { return }
    page.line(indent: 2, [.init(said(.next))])
    for command in commands { page.paragraph(indent: 4, [.init(command)]) }
  }

  /// The options that ask the same once more; with another question it would be another scan. A merge says itself what its
  /// archives were asked.
  private var asked: String {
    guard let profile = summary.profile else { return "" }
    var words: [String] = []
    if !profile.files.isEmpty { words += ["--against"] + profile.files.map { ShellWord.quoted($0.path) } }
    if let stage = profile.stage { words += ["--stage", ShellWord.quoted(stage)] }
    if let lot = profile.lot { words += ["--lot", ShellWord.quoted(lot)] }
    if profile.takesPhoto, !profile.files.isEmpty { words.append("--photo") }
    return words.map { " " + $0 }.joined()
  }

  private func line(_ label: ScanLabel, _ arguments: [String], _ style: TextStyle = .plain) {
    page.paragraph(indent: 2, hanging: 2, [.init(said(label, arguments), style)])
  }

  private func said(_ label: ScanLabel, _ arguments: [String] = []) -> String {
    label.phrase.said(in: language, arguments)
  }

  private func shares(_ rate: Rate) -> [String] {
    [language.number(rate.part), language.number(rate.whole), language.share(rate.part, of: rate.whole)]
  }

  /// A moment to the minute, as ISO 8601 writes it, without its T.
  private static func moment(_ text: String) -> String {
    let minutes = text.prefix(16)
    return minutes.count == 16 ? minutes.replacing("T", with: " ") + " UTC" : text
  }
}
