/// How an exchange structure is read. None of the settings changes what is found, only what it costs and what is kept.
public struct ReadSettings: Sendable {
  /// How many threads scan at once.
  public var threads: Int
  /// Whether instances can be found again by name; if not they are only counted.
  public var keepsPositions: Bool
  /// The instructions of the scan.
  public var kernel: Kernel
  /// Bytes in a chunk; nil lets recol choose.
  public var chunkLength: Int?
  /// Reads byte by byte, without masks: the slow twin, for tests.
  public var isCareful: Bool
  /// Whether memory is given back behind the scan, so that a file larger than memory can be read once; see
  /// ``ByteSource/letGo(_:)``.
  public var letsGo = false

  public init(
    threads: Int = 1, keepsPositions: Bool = true, kernel: Kernel = .best, chunkLength: Int? = nil,
    isCareful: Bool = false
  ) {
    self.threads = max(1, threads)
    self.keepsPositions = keepsPositions
    self.kernel = kernel
    self.chunkLength = chunkLength
    self.isCareful = isCareful
  }
}
