import ByteInput
import CStructuralScan
import Dispatch
import Synchronization

/// Scans the data sections with several threads and puts the results in order.
///
/// Every chunk is scanned as if it began outside of strings, at its guessed border. Afterwards the chunks are gone
/// through from front to back: where one did not begin at the very byte at which its predecessor ended, it is scanned
/// again from there. The result is that of one scan from front to back, for every input and any number of threads.
struct ConcurrentScan {
  let bytes: ByteView
  let settings: ReadSettings
  let vocabulary: ClassVocabulary

  /// - Returns: the chunks in order, without gaps; never none.
  func run(from start: Int, section: Section) -> [ChunkIndex] {
    let borders = ChunkBorders(bytes: bytes, from: start, chunk: chunkLength(from: start))
    let count = borders.limits.count
    let slots = Mutex([ChunkIndex?](repeating: nil, count: count))
    let next = Atomic<Int>(0)
    // Bytes that were scanned beyond the chunks' own, because a statement reached that far.
    let beyond = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(settings.threads, count))) { _ in
      var worker = ChunkWorker(self)
      while true {
        let chunk = next.add(1, ordering: .relaxed).oldValue
        // Guesses that run on and on, into a comment without an end say, are not worth more than a second reading.
        guard chunk < count, chunk == 0 || beyond.load(ordering: .relaxed) <= bytes.count else { return }
        guard let guess = borders.starts[chunk] else { continue }
        let entered = chunk == 0 ? section : .data
        let index = worker.scan(from: guess, until: borders.limits[chunk], entering: entered)
        beyond.add(max(0, index.range.upperBound - borders.limits[chunk]), ordering: .relaxed)
        slots.withLock { $0[chunk] = index }
      }
    }
    return chain(slots.withLock { $0 }, borders: borders, start: start, section: section)
  }

  /// Joins chunks end to start, scanning again what was guessed wrong.
  private func chain(
    _ scanned: [ChunkIndex?], borders: ChunkBorders, start: Int, section: Section
  ) -> [ChunkIndex] {
    var chunks: [ChunkIndex] = []
    // Nearly all guesses are right: a worker costs more than a small file.
    var again: ChunkWorker?
    var at = start
    var section = section
    for (place, limit) in borders.limits.enumerated() {
      // A statement may reach over whole chunks, and nothing is read behind the end of the exchange structure.
      if section == .ended || (at >= limit && place > 0) { continue }
      var index: ChunkIndex
      if let ready = scanned[place], ready.range.lowerBound == at, ready.entered == section {
        index = ready
      } else {
        var worker = again ?? ChunkWorker(self)
        index = worker.scan(from: at, until: limit, entering: section)
        again = worker
      }
      at = index.range.upperBound
      section = index.left
      chunks.append(index)
    }
    return chunks
  }

  /// Large enough that borders cost nothing, small enough that all threads have work and caches hold a chunk's columns.
  private func chunkLength(from start: Int) -> Int {
    if let fixed = settings.chunkLength { return max(64, fixed) }
    let share = (bytes.count - start) / max(1, settings.threads * 4)
    return min(max(share, 1 << 16), 1 << 20)
  }
}

/// One thread's scanner, buffer and digester.
struct ChunkWorker {
  private let scan: ConcurrentScan
  private let buffer = RecordBuffer()
  private var digester: ChunkDigester
  private let keywords: KeywordReader

  init(_ scan: ConcurrentScan) {
    self.scan = scan
    digester = ChunkDigester(keeps: scan.vocabulary.keeps, keepsPositions: scan.settings.keepsPositions)
    keywords = KeywordReader(bytes: scan.bytes, vocabulary: scan.vocabulary)
  }

  /// Scans and digests one chunk.
  mutating func scan(from start: Int, until limit: Int, entering: Section) -> ChunkIndex {
    buffer.clear()
    var section = entering
    var end = start
    var sections = 0
    var marker: Int?
    if scan.settings.isCareful {
      var scanner = CarefulScanner(bytes: scan.bytes, keywords: keywords)
      end = scanner.scan(from: start, until: limit, section: &section, base: start, into: buffer)
      (sections, marker) = (scanner.dataSections, scanner.end)
    } else {
      var scanner = SwiftScanner(bytes: scan.bytes, kernel: scan.settings.kernel.raw, keywords: keywords)
      end = scanner.scan(from: start, until: limit, section: &section, base: start, into: buffer)
      (sections, marker) = (scanner.careful.dataSections, scanner.careful.end)
    }
    var index = digester.digest(buffer, range: start..<max(start, end))
    index.entered = entering
    index.left = section
    index.dataSections = sections
    index.end = marker
    scan.settings.behind?(ScannedChunk(index))
    return index
  }
}
