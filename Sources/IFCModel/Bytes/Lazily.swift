import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks; afterwards asking takes no lock.
///
/// - Important: making the value must not ask for the same value again, which would wait for itself.
final class Lazily<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let box = AtomicLazyReference<Box>()
  private let making = Mutex<Void>(())
  /// Where the value comes from, and how a copy of it is made.
  private let original: (source: Lazily, copy: @Sendable (Value) -> Value)?

  init() { original = nil }

  /// A value that is a copy of another, made there if need be.
  init(copying source: Lazily, _ copy: @escaping @Sendable (Value) -> Value) { original = (source, copy) }

  /// The value, if somebody has asked for it before.
  var made: Value? { box.load()?.value ?? original?.source.made }

  func value(_ make: () -> Value) -> Value {
    if let found = box.load() { return found.value }
    return making.withLock { _ in
      if let found = box.load() { return found.value }
      let value = original.map { $0.copy($0.source.value(make)) } ?? make()
      return box.storeIfNil(Box(value)).value
    }
  }
}
