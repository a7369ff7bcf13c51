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

  init(_ wanted: Set<ClassCode>) {
    var flags = [Bool](repeating: false, count: Int(wanted.map(\.rawValue).max() ?? 0) + 1)
    for code in wanted { flags[Int(code.rawValue)] = true }
    self.flags = flags
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
      for place in chunk.codes.indices where wants(chunk.codes[place]) {
        let offset = chunk.range.lowerBound + Int(chunk.offsets[place])
        rises = rises && offset > last
        last = offset
        found.append((offset, ClassCode(rawValue: chunk.codes[place])))
      }
      if !rises { found[first...].sort { $0.offset < $1.offset } }
    }
    return found
  }
}
