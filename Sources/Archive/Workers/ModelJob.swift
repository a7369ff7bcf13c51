/// A model that is to be read.
public struct ModelJob: Sendable, Equatable {
  /// Its id.
  public var id: Int64
  /// Its path as the system gives it; of a member `archive.zip!member.ifc`.
  public var path: [UInt8]
  /// The size of its file in bytes; 0 where nobody knows it.
  public var size: Int

  /// A model to be read.
  public init(id: Int64 = 0, path: [UInt8], size: Int) {
    (self.id, self.path, self.size) = (id, path, size)
  }

  /// How long reading it may take before nobody waits any more: five minutes, and a second for each megabyte, which is a
  /// thousandth of the speed of one thread.
  public var patience: Duration { .seconds(300 + size / 1_000_000) }
}

/// What came of a job.
public enum JobAnswer: Equatable {
  /// The line of the model.
  case line(ArraySlice<UInt8>)
  /// The process that read it ended before it had said anything, by a signal or with a status.
  case died(signal: Int32?, status: Int32?)
  /// It took longer than ``ModelJob/patience``.
  case tooLong
  /// Another program changed the file while it was read.
  case cut
  /// It took more memory than the process may have.
  case tooLarge
}

/// The status with which a worker ends whose model another program cuts while it reads.
public let workerModelCut: Int32 = 78

/// The status with which a worker ends that needs more memory than it may have.
public let workerOutOfMemory: Int32 = 77
