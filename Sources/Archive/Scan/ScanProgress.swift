/// How far a scan is.
public struct ScanProgress: Sendable, Equatable {
  /// Models that the walk has come upon; 0 once it is at its end.
  public internal(set) var found = 0
  /// The sizes of their files.
  public internal(set) var foundBytes = 0
  /// Models that are to be read.
  public internal(set) var count = 0
  /// The sizes of their files.
  public internal(set) var bytes = 0
  /// Those of them that are done.
  public internal(set) var done = 0
  /// The sizes of their files.
  public internal(set) var doneBytes = 0
  /// Those of them that could not be read.
  public internal(set) var errors = 0

  init() {}

  init(toRead extent: (count: Int, bytes: Int)) { (count, bytes) = extent }

  mutating func add(_ job: ModelJob, isError: Bool) {
    done += 1
    doneBytes += job.size
    if isError { errors += 1 }
  }
}
