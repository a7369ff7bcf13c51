import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks; afterwards asking takes no lock.
///
/// - Important: making the value must not ask for the same value again, which would wait for itself.
final class Lazily<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let made = AtomicLazyReference<Box>()
  private let making = Mutex<Void>(())

  func value(_ make: () -> Value) -> Value {
    if let box = made.load() { return box.value }
    return making.withLock { _ in
      if let box = made.load() { return box.value }
      return made.storeIfNil(Box(make())).value
    }
  }
}
