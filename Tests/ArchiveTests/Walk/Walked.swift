import ByteInput
import TestSupport

@testable import Archive

/// What a walk through a test's folder has found, by paths below it.
struct Walked {
  /// The paths of the models, in the order in which they came.
  var models: [String] = []
  /// The reasons by path.
  var leftOut: [String: LeftOutReason] = [:]
  /// All paths in the order in which they came.
  var found: [FoundModel] = []

  init(_ folder: TemporaryFolder) { self.init([folder.path], below: folder) }

  init(_ folders: [String], below folder: TemporaryFolder) {
    func name(_ path: PathBytes) -> String { String(path.printable.dropFirst(folder.path.count + 1)) }
    ArchiveWalk(folders).forEach { found in
      switch found {
      case .model(let model):
        self.found.append(model)
        models.append(name(model.path))
      case .leftOut(let left): leftOut[name(left.path)] = left.reason
      }
    }
  }
}
