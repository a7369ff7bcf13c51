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
  /// Told of every chunk when it has been scanned and its bytes are still near, from the thread that did it; of a chunk
  /// whose border was guessed wrong more than once. For a look at some instances that costs no second way to memory.
  public var behind: (@Sendable (ScannedChunk) -> Void)?

  /// The usual settings, as far as nothing else is given; fewer than one thread is one.
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
