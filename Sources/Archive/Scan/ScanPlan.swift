/// How many processes read models, and what each may use.
public struct ScanPlan: Sendable, Equatable {
  /// What the writer of the rows may use itself, in bytes.
  static let ownMemory = 64 << 20
  /// What a process needs whatever it reads.
  static let leastMemory = 48 << 20

  /// Memory for all processes together, in bytes.
  public let memory: Int
  /// Threads at work at once.
  public let threads: Int
  /// Files up to this size are read side by side, one to a process; larger ones by all threads, one after the other.
  public let largestShared: Int
  /// How many processes read side by side.
  public let shared: Int

  /// A plan for models.
  ///
  /// - Parameters:
  ///   - memory: for everything, this process included.
  ///   - bytes: the sizes of all files that are to be read.
  public init(memory: Int, threads: Int, bytes: Int) {
    self.threads = threads
    self.memory = max(Self.leastMemory, memory - Self.ownMemory)
    shared = max(1, min(threads, self.memory / (2 * Self.leastMemory)))
    // An index with all that rules ask for has been seen to take a quarter of the file.
    let affordable = (self.memory / shared - Self.leastMemory / 2) * 4
    // A file that alone is more than the share of a process would be waited for.
    largestShared = max(1 << 20, min(affordable, bytes / max(1, shared)))
  }

  /// What each process may use that reads beside others.
  public var sharedMemory: Int { memory / shared }
}
