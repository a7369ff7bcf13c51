import CStructuralScan
import Dispatch
import Synchronization

extension InstanceIndex {
  /// The instances of some classes, in file order; repeated names included.
  ///
  /// - Parameter seen: places whose instances are left out.
  /// - Complexity: O(kept instances / 64 + instances of those classes), spread over the threads.
  public func entries(of wanted: Set<ClassCode>, except seen: PlaceMarks? = nil) -> [IndexEntry] {
    let total = wanted.reduce(0) { $0 + (counts[$1] ?? 0) }
    guard total > 0 else { return [] }
    let filter = ClassFilter(wanted, among: counts.keys, knowsPlaces: !sharesNames)
    var found: [IndexEntry] = []
    let parts = parts(filter, seen)
    found.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { found += part }
    let extra = repeated.filter { filter.wants($0.code.rawValue) }
    if !extra.isEmpty {
      found += extra.map { IndexEntry(offset: $0.offset, place: IndexEntry.unplaced, code: $0.code) }
      found.sort { $0.offset < $1.offset }
    }
    return found
  }

  /// What the filter lets through of each stretch of chunks, in order.
  private func parts(_ filter: ClassFilter, _ seen: PlaceMarks?) -> [[IndexEntry]] {
    let stretch = 32
    guard threads > 1, chunks.count > stretch else { return [instances(of: chunks.indices, filter, seen)] }
    let count = (chunks.count + stretch - 1) / stretch
    let slots = Mutex([[IndexEntry]](repeating: [], count: count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while true {
        let slot = next.add(1, ordering: .relaxed).oldValue
        guard slot < count else { return }
        let part = instances(of: slot * stretch..<min(chunks.count, (slot + 1) * stretch), filter, seen)
        slots.withLock { $0[slot] = part }
      }
    }
    return slots.withLock { $0 }
  }

  /// The wanted instances of some chunks, in file order.
  private func instances(of range: Range<Int>, _ filter: ClassFilter, _ seen: PlaceMarks?) -> [IndexEntry] {
    let most = range.reduce(0) { $0 + filter.most(of: classes[$1]) }
    guard most > 0 else { return [] }
    return unsafe [IndexEntry](unsafeUninitializedCapacity: most) { found, count in
      for number in range {
        let lots = filter.lots(of: classes[number])
        guard lots != 0 else { continue }
        unsafe filter.add(chunks[number], lots, except: seen, to: found, &count)
      }
    }
  }
}

/// Which classes are wanted, by code.
private struct ClassFilter: Sendable {
  private let flags: [Bool]
  /// Stretches of codes that cover the wanted ones and no other that occurs: few, for the classes of a family have
  /// codes that follow each other.
  private let spans: [(lowest: UInt16, width: UInt16)]
  private let knowsPlaces: Bool

  /// - Parameters:
  ///   - present: the codes that occur.
  ///   - knowsPlaces: whether the place at which an instance is found is that of its name.
  init(_ wanted: Set<ClassCode>, among present: some Sequence<ClassCode>, knowsPlaces: Bool) {
    var flags = [Bool](repeating: false, count: Int(wanted.map(\.rawValue).max() ?? 0) + 1)
    for code in wanted { flags[Int(code.rawValue)] = true }
    self.flags = flags
    self.knowsPlaces = knowsPlaces
    var spans: [(lowest: UInt16, width: UInt16)] = []
    var goesOn = false
    for code in present.sorted() {
      let isWanted = wanted.contains(code)
      if isWanted, goesOn {
        spans[spans.count - 1].width = code.rawValue - spans[spans.count - 1].lowest
      } else if isWanted {
        spans.append((code.rawValue, 0))
      }
      goesOn = isWanted
    }
    self.spans = spans
  }

  @inline(__always)
  func wants(_ code: UInt16) -> Bool { Int(code) < flags.count && flags[Int(code)] }

  /// The bits of ``ClassLots`` that the wanted classes have in a chunk of these classes.
  func lots(of classes: [(code: UInt16, count: UInt32)]) -> UInt64 {
    var bits: UInt64 = 0
    for number in classes.indices where wants(classes[number].code) { bits |= ClassLots.bit(number) }
    return bits
  }

  /// How many instances of a chunk of these classes are wanted at most: of one name the chunk keeps one.
  func most(of classes: [(code: UInt16, count: UInt32)]) -> Int {
    classes.reduce(0) { wants($1.code) ? $0 + Int($1.count) : $0 }
  }

  /// Writes the wanted instances of a chunk behind the first `count` of a buffer, in file order. There is room for
  /// ``most(of:)`` of them.
  func add(
    _ chunk: borrowing PlacedChunk, _ lots: UInt64, except seen: PlaceMarks?,
    to found: UnsafeMutableBufferPointer<IndexEntry>,
    _ count: inout Int
  ) {
    let first = count
    var rises = true
    var last = 0
    let (base, firstPlace) = (chunk.base, chunk.firstPlace)
    unsafe chunk.offsets.withUnsafeBufferPointer { offsets in
      unsafe chunk.codes.withUnsafeBufferPointer { codes in
        unsafe chunk.lots.bits.withUnsafeBufferPointer { bits in
          for lot in 0..<bits.count where unsafe bits[lot] & lots != 0 {
            let start = lot * ClassLots.length
            var left = unsafe self.wanted(of: codes, from: start)
            while left != 0 {
              let local = start + left.trailingZeroBitCount
              left &= left - 1
              if let seen, seen.contains(firstPlace + local) { continue }
              let offset = unsafe base + Int(offsets[local])
              rises = rises && offset > last
              last = offset
              let place = knowsPlaces ? UInt32(clamping: firstPlace + local) : IndexEntry.unplaced
              precondition(count < found.count, "a chunk has more instances of a class than it counted")
              unsafe found.initializeElement(
                at: count, to: IndexEntry(offset: offset, place: place, code: ClassCode(rawValue: codes[local])))
              count += 1
            }
          }
        }
      }
    }
    guard !rises else { return }
    var added = unsafe UnsafeMutableBufferPointer(rebasing: found[first..<count])
    unsafe added.sort { $0.offset < $1.offset }
  }

  /// Which of a lot of codes are wanted: a bit for each.
  @inline(__always)
  private func wanted(of codes: UnsafeBufferPointer<UInt16>, from start: Int) -> UInt64 {
    var bits: UInt64 = 0
    if start + ClassLots.length <= codes.count {
      for span in spans {
        // SAFETY: so many are left.
        bits |= unsafe recol_codes_within(codes.baseAddress.unsafelyUnwrapped + start, span.lowest, span.width)
      }
    } else {
      for local in start..<codes.count where wants(unsafe codes[local]) { bits |= 1 << UInt64(local - start) }
    }
    return bits
  }
}
