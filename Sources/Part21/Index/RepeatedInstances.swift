/// Instances whose name was taken before, over all chunks, with a problem for each.
enum RepeatedInstances {
  /// - Complexity: O(pages); chunks that share names are scanned again, to find where those stand.
  static func find(in chunks: [ChunkIndex], _ scan: ConcurrentScan) -> ([InstanceRecord], ProblemList) {
    var records = chunks.flatMap(\.repeated)
    let (shared, count) = RepeatedNames.across(chunks, limit: ProblemList.limit)
    if records.isEmpty && count == 0 { return ([], ProblemList()) }
    var scanner = InstanceFinder(scan)
    var seconds = records.prefix(ProblemList.limit).map { (name: $0.name, offset: $0.offset) }
    for (name, chunk) in shared {
      if let offset = scanner.offsets(of: name, in: chunks[chunk]).first { seconds.append((name, offset)) }
    }
    var problems: [(name: UInt64, first: Int?, second: Int)] = []
    for (name, offset) in seconds {
      let chunk = chunks.first { $0.holds(name) }
      problems.append((name, chunk.flatMap { scanner.offsets(of: name, in: $0).first }, offset))
    }
    records.sort { $0.offset < $1.offset }
    return (records, list(problems, omitted: chunks.reduce(0) { $0 + $1.repeated.count } + count, scan))
  }

  private static func list(
    _ found: [(name: UInt64, first: Int?, second: Int)], omitted total: Int, _ scan: ConcurrentScan
  ) -> ProblemList {
    var list = ProblemList()
    var lines = LineNumbers(bytes: scan.bytes, kernel: scan.settings.kernel)
    // Lines are told cheaply only in rising order.
    var lineOf: [Int: Int] = [:]
    for offset in found.compactMap(\.first).sorted() { lineOf[offset] = lines.line(at: offset) }
    for entry in found.sorted(by: { $0.second < $1.second }) {
      let line = entry.first.flatMap { lineOf[$0] }.map(String.init) ?? "?"
      list.add(SyntaxProblem(.duplicateInstanceName, at: entry.second, instance: entry.name, arguments: [line]))
    }
    for _ in 0..<max(0, total - found.count) {
      if let last = found.last { list.add(SyntaxProblem(.duplicateInstanceName, at: last.second)) }
    }
    return list
  }
}

/// Finds where names stand in a chunk, by scanning it once more.
struct InstanceFinder {
  private let scan: ConcurrentScan
  private var chunk: Int?
  private var offsetsOfName: [UInt64: [Int]] = [:]

  init(_ scan: ConcurrentScan) { self.scan = scan }

  mutating func offsets(of name: UInt64, in index: ChunkIndex) -> [Int] {
    if chunk != index.range.lowerBound {
      chunk = index.range.lowerBound
      offsetsOfName = [:]
      let buffer = RecordBuffer()
      let keywords = KeywordReader(bytes: scan.bytes, vocabulary: scan.vocabulary)
      var scanner = SwiftScanner(bytes: scan.bytes, kernel: scan.settings.kernel.raw, keywords: keywords)
      var section = index.entered
      let begin = index.range.lowerBound
      _ = scanner.scan(from: begin, until: index.range.upperBound, section: &section, base: begin, into: buffer)
      for place in 0..<buffer.count {
        // SAFETY: the columns have `count` elements.
        let (name, offset) = unsafe (buffer.names[place], Int(buffer.offsets[place]))
        offsetsOfName[name, default: []].append(begin + offset)
      }
    }
    return offsetsOfName[name] ?? []
  }
}
