import Synchronization

/// What was found at places of what many objects share: of the type that classifies them, of the definition of their
/// material.
///
/// An object of its own for each thread, so that the lock is never waited for.
final class SharedFindings: Sendable {
  private let known = Mutex<[UInt64: LocatedFinding]>([:])

  /// The most findings that are kept. A file that has more has a definition for each object, of which none is shared.
  private static let most = 1 << 14

  /// What is at a place, by its number, of what stands at `source`.
  func finding(_ number: Int, of source: UInt32, _ find: () -> LocatedFinding) -> LocatedFinding {
    known.withLock { known in
      let key = UInt64(number) << 32 | UInt64(source)
      if let finding = known[key] { return finding }
      let finding = find()
      if known.count < SharedFindings.most { known[key] = finding }
      return finding
    }
  }
}

/// What is at a place of an object.
enum LocatedFinding: Sendable {
  case judged(Evaluation)
  case withoutValue
  case blank
  case absent(AbsentPlace)
}
