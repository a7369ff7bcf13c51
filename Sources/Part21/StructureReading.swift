import ByteInput

/// The steps from bytes to an index: header, concurrent scan, mending where it is needed, problems.
struct StructureReading {
  private let bytes: ByteView
  private let vocabulary: ClassVocabulary
  private var settings: ReadSettings
  private(set) var header: HeaderSection
  private(set) var index: InstanceIndex
  private(set) var problems: ProblemList

  init(bytes: ByteView, vocabulary: ClassVocabulary, settings: ReadSettings) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.settings = settings
    let head = HeaderReader(bytes: bytes)
    header = head.header
    problems = head.problems
    let scan = ConcurrentScan(bytes: bytes, settings: settings, vocabulary: vocabulary)
    var chunks = scan.run(from: head.next, section: head.section)
    if let mended = StructureReading.mended(chunks, scan) { chunks = mended }
    let (repeated, repeatedProblems) = RepeatedInstances.find(in: chunks, scan)
    index = InstanceIndex(chunks: chunks, repeated: repeated)
    problems.add(contentsOf: repeatedProblems)
    for chunk in chunks { problems.add(contentsOf: chunk.problems) }
    problems.add(contentsOf: RawBytes.problems(in: chunks, bytes: bytes))
    frame(chunks)
  }

  /// Scans again with strings ended by force where the file ends inside of one: the last apostrophe has no partner, so
  /// that somewhere one is missing, and all strings behind it were taken inside out.
  ///
  /// The new scan begins at the first statement that made trouble, where that was not the last one.
  private static func mended(_ chunks: [ChunkIndex], _ scan: ConcurrentScan) -> [ChunkIndex]? {
    guard let last = chunks.last, last.problems.kept.contains(where: { $0.code == .truncated }) else { return nil }
    guard let first = chunks.firstIndex(where: { !$0.problems.isEmpty }) else { return nil }
    var settings = scan.settings
    settings.mendsStrings = true
    let mending = ConcurrentScan(bytes: scan.bytes, settings: settings, vocabulary: scan.vocabulary)
    // One chunk more, since the string that does not end may begin before the first thing that looks wrong.
    let from = max(0, first - 1)
    let begin = chunks[from].range.lowerBound
    return Array(chunks[..<from]) + mending.sequentially(from: begin, section: chunks[from].entered)
  }

  /// What is wrong with the frame around the sections.
  private mutating func frame(_ chunks: [ChunkIndex]) {
    let sections = chunks.reduce(0) { $0 + $1.dataSections }
    guard let last = chunks.last else { return }
    let end = last.range.upperBound
    if sections == 0, index.total == 0, problems.count(of: .noDataSection) == 0 {
      problems.add(SyntaxProblem(.noDataSection, at: end))
    }
    if sections > 1 { problems.add(SyntaxProblem(.severalDataSections, at: 0, arguments: [String(sections)])) }
    switch last.left {
    case .ended: trailing(from: chunks.last?.end ?? end)
    case .between: problems.add(SyntaxProblem(.missingEndMarker, at: bytes.count))
    case .beforeData: break
    case .data, .skipped:
      if problems.count(of: .truncated) == 0 { problems.add(SyntaxProblem(.truncated, at: bytes.count)) }
    }
  }

  /// Bytes behind the end marker: signature sections are allowed there (edition 3), white space and zeros are nothing.
  private mutating func trailing(from end: Int) {
    var at = end
    while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == 0x1A { at += 1 }
    guard at < bytes.count else { return }
    if bytes[at..<bytes.count].starts(withoutCase: "SIGNATURE") {
      problems.add(SyntaxProblem(.sectionSteppedOver, at: at, arguments: ["SIGNATURE"]))
    } else {
      problems.add(SyntaxProblem(.trailingBytes, at: at))
    }
  }
}
