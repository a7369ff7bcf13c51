/// What is kept of one chunk of the bytes once it has been scanned.
///
/// Names are grouped into pages of 64, sorted by page. A page keeps one bit for each of its names, so that a dense file
/// costs less than half a byte for an instance, and the columns lie in the order of names: the place of an instance is
/// its page's first place plus the number of kept names below it.
struct ChunkIndex: Sendable {
  /// The bytes that the chunk's statements cover.
  var range: Range<Int>
  /// Where in the exchange structure the scan stood before the chunk and behind it.
  var entered: Section = .data
  var left: Section = .data

  /// How many instances of each class there are, by code.
  var counts: [(code: UInt16, count: UInt32)] = []

  /// For each page: its number (name / 64) and the names that occur.
  var pages = PageNumbers()
  var present: [UInt64] = []
  /// For each page of which a name is kept: its position among the pages, the names that are kept, and the place of the
  /// first of those in the columns. An overview of a file keeps hardly any.
  var keptPages: [UInt32] = []
  var kept: [UInt64] = []
  var firstPlaces: [UInt32] = []

  /// For each kept instance, in the order of names: its offset behind ``range``'s lower bound, and its class.
  var offsets: [UInt32] = []
  var codes: [UInt16] = []
  /// Which of ``counts`` are among each few of them.
  var lots = ClassLots()

  /// Instances whose name had been taken before in the same chunk.
  var repeated: [InstanceRecord] = []

  var problems = ProblemList()
  var nonASCII: [Range<Int>] = []
  var externalNames: Set<UInt64> = []
  var dataSections = 0
  var end: Int?

  /// Gives back what the columns of pages have reserved and do not use: a third of what an overview of a file costs.
  mutating func trim() {
    pages.trim()
    present = present.trimmed()
    keptPages = keptPages.trimmed()
    kept = kept.trimmed()
    firstPlaces = firstPlaces.trimmed()
  }

  /// Whether a name occurs in the chunk. O(log pages).
  func holds(_ name: UInt64) -> Bool {
    let number = name >> 6
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < pages.count && pages[low] == number && present[low] & (1 << (name & 63)) != 0
  }
}

/// Where an instance stands, and of what class it is.
public struct InstanceRecord: Sendable, Equatable, BitwiseCopyable {
  /// Its name, without `#`.
  public var name: UInt64
  /// The offset of its `#`.
  public var offset: Int
  /// The code of its keyword.
  public var code: ClassCode

  /// What is known of an instance.
  public init(name: UInt64, offset: Int, code: ClassCode) {
    self.name = name
    self.offset = offset
    self.code = code
  }
}
