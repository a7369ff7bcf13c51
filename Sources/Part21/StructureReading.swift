import ByteInput

/// The steps from bytes to an index: header, concurrent scan, problems.
struct StructureReading {
  private let bytes: ByteView
  private let vocabulary: ClassVocabulary
  private var settings: ReadSettings
  private(set) var header: HeaderSection
  private(set) var index: InstanceIndex
  private(set) var problems: ProblemList
  private(set) var externalNames: Set<UInt64> = []

  init(bytes: ByteView, vocabulary: ClassVocabulary, settings: ReadSettings) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.settings = settings
    let head = HeaderReader(bytes: bytes)
    header = head.header
    problems = head.problems
    let scan = ConcurrentScan(bytes: bytes, settings: settings, vocabulary: vocabulary)
    let chunks = scan.run(from: head.next, section: head.section)
    let repeated = RepeatedInstances.find(in: chunks, scan)
    index = InstanceIndex(
      chunks: chunks, repeated: repeated.records, sharesNames: repeated.areShared, threads: settings.threads)
    problems.add(contentsOf: repeated.problems)
    for chunk in chunks { problems.add(contentsOf: chunk.problems) }
    for chunk in chunks where !chunk.externalNames.isEmpty { externalNames.formUnion(chunk.externalNames) }
    // A range may reach over the end marker; what is behind it is not read.
    let end = chunks.last?.end ?? bytes.count
    let raw = (head.statements + chunks.flatMap(\.nonASCII)).map { $0.clamped(to: 0..<end) }
    problems.add(contentsOf: RawBytes.problems(in: raw, bytes: bytes, header))
    frame(chunks)
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
    case .between, .afterData: problems.add(SyntaxProblem(.missingEndMarker, at: bytes.count))
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
