import Archive
import ByteInput
import Dispatch
import Glibc
import Synchronization

/// Ends a worker that goes on reading a model which another program has cut.
///
/// Something else stands for what was cut, and a model of that can take for ever where it has been indexed before. Most
/// are done in a moment and say themselves that the file has changed; the others are given two seconds.
final class CutWatch: Sendable {
  private let models = Atomic(0)

  /// Begins to watch, as long as the process lives.
  init() {
    DispatchQueue(label: "recol.cuts").async { [self] in
      var known = MappedFiles.cuts
      while true {
        usleep(100_000)
        let cuts = MappedFiles.cuts
        guard cuts != known else { continue }
        let model = models.load(ordering: .relaxed)
        sleep(2)
        if models.load(ordering: .relaxed) == model { _exit(workerModelCut) }
        known = cuts
      }
    }
  }

  /// The next model is begun.
  func begin() { models.add(1, ordering: .relaxed) }
}
