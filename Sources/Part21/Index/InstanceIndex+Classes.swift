import Dispatch
import Synchronization

extension InstanceIndex {
  /// The offsets of the instances of some classes, in file order, with their codes; repeated names included.
  ///
  /// - Complexity: O(kept instances of the chunks that hold some), spread over the threads; half a billion a second each.
  public func offsets(of wanted: Set<ClassCode>) -> [(offset: Int, code: ClassCode)] {
    let total = wanted.reduce(0) { $0 + (counts[$1] ?? 0) }
    guard total > 0 else { return [] }
    let filter = ClassFilter(wanted)
    let holding = chunks.filter { chunk in chunk.counts.contains { filter.wants($0.code) } }
    var found: [(offset: Int, code: ClassCode)] = []
    found.reserveCapacity(total)
    for part in parts(of: holding, filter) { found += part }
    let extra = repeated.filter { filter.wants($0.code.rawValue) }
    if !extra.isEmpty {
      found += extra.map { ($0.offset, $0.code) }
      found.sort { $0.offset < $1.offset }
    }
    return found
  }

  /// What the filter lets through of each stretch of chunks, in order.
  private func parts(of holding: [ChunkIndex], _ filter: ClassFilter) -> [[(offset: Int, code: ClassCode)]] {
    let stretch = 32
    guard threads > 1, holding.count > stretch else { return [filter.instances(of: holding[...])] }
    let count = (holding.count + stretch - 1) / stretch
    let slots = Mutex([[(offset: Int, code: ClassCode)]](repeating: [], count: count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while true {
        let slot = next.add(1, ordering: .relaxed).oldValue
        guard slot < count else { return }
        let part = filter.instances(of: holding[slot * stretch..<min(holding.count, (slot + 1) * stretch)])
        slots.withLock { $0[slot] = part }
      }
    }
    return slots.withLock { $0 }
  }
}

/// Which classes are wanted, by code.
private struct ClassFilter: Sendable {
  private let flags: [Bool]
  /// Stretches of codes that cover the wanted ones: few, for the classes of a family have codes that follow each other.
  private let spans: [(lowest: UInt16, width: UInt16)]

  /// How many codes are looked at together.
  private static let lot = 64
  /// With more spans a look at each code is as quick.
  private static let mostSpans = 8

  init(_ wanted: Set<ClassCode>) {
    var flags = [Bool](repeating: false, count: Int(wanted.map(\.rawValue).max() ?? 0) + 1)
    for code in wanted { flags[Int(code.rawValue)] = true }
    self.flags = flags
    var spans: [(lowest: UInt16, width: UInt16)] = []
    for code in wanted.map(\.rawValue).sorted() {
      if let last = spans.last, code &- last.lowest == last.width &+ 1 {
        spans[spans.count - 1].width += 1
      } else {
        spans.append((code, 0))
      }
    }
    self.spans = spans
  }

  @inline(__always)
  func wants(_ code: UInt16) -> Bool { Int(code) < flags.count && flags[Int(code)] }

  /// The wanted instances of some chunks, in file order.
  func instances(of chunks: ArraySlice<ChunkIndex>) -> [(offset: Int, code: ClassCode)] {
    var found: [(offset: Int, code: ClassCode)] = []
    for chunk in chunks {
      let first = found.count
      var rises = true
      var last = 0
      forEachWanted(in: chunk.codes) { place in
        let offset = chunk.range.lowerBound + Int(chunk.offsets[place])
        rises = rises && offset > last
        last = offset
        found.append((offset, ClassCode(rawValue: chunk.codes[place])))
      }
      if !rises { found[first...].sort { $0.offset < $1.offset } }
    }
    return found
  }

  /// Calls `body` with each place of a wanted code. Lots of codes without one are stepped over.
  @inline(__always)
  private func forEachWanted(in codes: [UInt16], _ body: (Int) -> Void) {
    var place = 0
    if spans.count <= ClassFilter.mostSpans {
      unsafe codes.withUnsafeBufferPointer { codes in
        while place + ClassFilter.lot <= codes.count {
          let end = place + ClassFilter.lot
          var some: UInt16 = 0
          for span in spans {
            // Without a branch, so that the compiler takes many codes at a time. SAFETY: so many are left.
            for number in place..<end {
              some |= unsafe codes.baseAddress.unsafelyUnwrapped[number] &- span.lowest <= span.width ? 1 : 0
            }
          }
          if some != 0 {
            for number in place..<end where unsafe wants(codes[number]) { body(number) }
          }
          place = end
        }
      }
    }
    while place < codes.count {
      if wants(codes[place]) { body(place) }
      place += 1
    }
  }
}
