import Dispatch

/// The class of each kept instance by its name: two looks for a reference, where the index takes several.
///
/// Names lie in blocks of 1,024, of which those that occur have a number: two bytes for each name of theirs. Where names
/// are strewn so wide that this would be many times what the index itself takes, the index is asked.
@safe
public struct ClassesByName: Sendable {
  /// What stands for a name that no instance has.
  public static let none: UInt16 = .max
  /// Names of a block, as a power of two.
  static let blockBits: UInt64 = 10
  private static let noBlock: UInt32 = .max

  private let index: InstanceIndex
  /// For each 1,024 names the number of their block; empty where names are strewn.
  private let blocks: [UInt32]
  /// Block by block.
  private let codes: PlainRow<UInt16>
  /// Names below this one are places themselves, because (nearly) all blocks below it occur; 0 where blocks are missing.
  private let dense: UInt64

  /// - Complexity: O(highest name / 1,024 + names of the blocks), spread over the threads of the index.
  public init(_ index: InstanceIndex) {
    self.index = index
    (blocks, codes) = index.codesByName(limit: 16 * index.count + 1 << 20)
    dense = blocks.count << Int(ClassesByName.blockBits) == codes.count ? UInt64(codes.count) : 0
  }

  /// How many places there are; 0 where names are strewn.
  public var placeCount: Int { codes.count }

  /// The place of a name among all of the blocks; nil where no instance has a name like it.
  @inline(__always)
  public func place(_ name: UInt64) -> Int? {
    if name < dense { return Int(name) }
    let block = name >> ClassesByName.blockBits
    guard block < UInt64(blocks.count), blocks[Int(block)] != ClassesByName.noBlock else { return nil }
    return Int(blocks[Int(block)]) << Int(ClassesByName.blockBits) | Int(name & (1 << ClassesByName.blockBits - 1))
  }

  /// The code of the class of a name; ``none`` where there is no such instance. O(1) where names are not strewn.
  @inline(__always)
  public subscript(name: UInt64) -> UInt16 { code(of: name, at: place(name)) }

  /// The same of a name whose ``place(_:)`` is known.
  @inline(__always)
  func code(of name: UInt64, at place: Int?) -> UInt16 {
    // SAFETY: places are those of the row.
    if let place { return unsafe codes.base[place] }
    return blocks.isEmpty ? index.record(named: name)?.code.rawValue ?? ClassesByName.none : ClassesByName.none
  }
}

extension InstanceIndex {
  /// The blocks of names, and the codes of all names in them; empty where that would be more than `limit` places.
  fileprivate func codesByName(limit: Int) -> (blocks: [UInt32], codes: PlainRow<UInt16>) {
    let shift = ClassesByName.blockBits - 6
    guard let highest = pages.pages.last.map({ $0.number >> shift }), highest < UInt64(limit) else {
      return ([], PlainRow([]))
    }
    var blocks = [UInt32](repeating: .max, count: Int(highest) + 1)
    var used: UInt32 = 0
    for page in pages.pages where blocks[Int(page.number >> shift)] == .max {
      blocks[Int(page.number >> shift)] = used
      used += 1
    }
    // Where few blocks are missing, room for these, too, saves a look at the number of the block for each name.
    if blocks.count <= 2 * Int(used) {
      used = UInt32(blocks.count)
      blocks = Array(0..<used)
    }
    let size = Int(used) << Int(ClassesByName.blockBits)
    guard size <= limit else { return ([], PlainRow([])) }
    let numbered = blocks
    let codes = unsafe PlainRow<UInt16>(repeating: ClassesByName.none, count: size) { buffer in
      // SAFETY: each stretch of pages writes to the names of its own pages alone, and the buffer outlives the calls.
      nonisolated(unsafe) let codes = unsafe buffer
      let stretches = pages.stretches(threads)
      DispatchQueue.concurrentPerform(iterations: stretches.count) { number in
        pages.forEachName(in: stretches[number]) { name, chunk, place in
          let block = Int(numbered[Int(name >> ClassesByName.blockBits)])
          let at = block << Int(ClassesByName.blockBits) | Int(name & (1 << ClassesByName.blockBits - 1))
          if unsafe codes[at] == ClassesByName.none { unsafe codes[at] = chunks[chunk].codes[place] }
        }
      }
    }
    return (blocks, codes)
  }
}
