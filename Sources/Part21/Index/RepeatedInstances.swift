/// Instances whose name was taken before, over all chunks, with a problem for each.
///
/// The problems that are listed are the first ones of the file, wherever its chunks begin.
struct RepeatedInstances {
  private let chunks: [ChunkIndex]
  private let scan: ConcurrentScan
  private var finder: InstanceFinder
  /// One repetition: the name, where it stands first, and where again.
  private typealias Repetition = (name: UInt64, first: Int?, second: Int)

  /// - Complexity: O(pages); chunks that share names are scanned again, to find where those stand.
  ///
  /// - Returns: those whose name its own chunk has before, whether chunks share names, and what is wrong.
  static func find(
    in chunks: [ChunkIndex], _ scan: ConcurrentScan
  ) -> (records: [InstanceRecord], areShared: Bool, problems: ProblemList) {
    let records = chunks.flatMap(\.repeated)
    let shared = RepeatedNames.shared(by: chunks)
    if records.isEmpty && shared.isEmpty { return ([], false, ProblemList()) }
    var search = RepeatedInstances(chunks: chunks, scan: scan, finder: InstanceFinder(scan))
    let found = search.firsts(of: search.seconds(shared))
    let total = records.count + shared.reduce(0) { $0 + $1.mask.nonzeroBitCount }
    return (records, !shared.isEmpty, search.list(found, of: total))
  }

  /// The first repetitions of the file, as many as are listed.
  private mutating func seconds(_ shared: [SharedNames]) -> [Repetition] {
    var found: [Repetition] = []
    var rest = shared[...]
    for (place, chunk) in chunks.enumerated() where found.count < ProblemList.limit {
      let mine = rest.prefix { $0.chunk == place }
      rest = rest.dropFirst(mine.count)
      var here: [Repetition] = chunk.repeated.map { ($0.name, nil, $0.offset) }
      for name in mine.flatMap(\.names) {
        if let offset = finder.offsets(of: name, in: chunk).first { here.append((name, nil, offset)) }
      }
      found += here.sorted { $0.second < $1.second }
    }
    return Array(found.prefix(ProblemList.limit))
  }

  /// Adds where each name stands first, chunk by chunk, so that none is scanned twice.
  private mutating func firsts(of found: [Repetition]) -> [Repetition] {
    var result = found
    let holders = found.map { repetition in chunks.firstIndex { $0.holds(repetition.name) } ?? 0 }
    for place in found.indices.sorted(by: { holders[$0] < holders[$1] }) {
      result[place].first = finder.offsets(of: found[place].name, in: chunks[holders[place]]).first
    }
    return result
  }

  private func list(_ found: [Repetition], of total: Int) -> ProblemList {
    var list = ProblemList()
    var lines = LineNumbers(bytes: scan.bytes, kernel: scan.settings.kernel)
    // Lines are told cheaply only in rising order.
    var lineOf: [Int: Int] = [:]
    for offset in found.compactMap(\.first).sorted() { lineOf[offset] = lines.line(at: offset) }
    for entry in found {
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
