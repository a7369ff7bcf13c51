import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks; afterwards asking takes no lock.
///
/// - Important: making the value must not ask for the same value again, which would wait for itself.
final class Lazily<Value: Sendable>: Sendable {
  /// Where the value stands, 0 until it is made. A number, since hot loops ask: with a lazy reference of the standard
  /// library each of them would look up its type and count a box besides the value.
  private let address = Atomic<UInt>(0)
  private let making = Mutex<Void>(())
  /// Where the value comes from, and how a copy of it is made.
  private let original: (source: Lazily, copy: @Sendable (Value) -> Value)?

  init() { original = nil }

  /// A value that is a copy of another, made there if need be.
  init(copying source: Lazily, _ copy: @escaping @Sendable (Value) -> Value) { original = (source, copy) }

  deinit {
    guard let place = unsafe stored else { return }
    // SAFETY: nobody asks any more, and nobody else frees it.
    unsafe place.deinitialize(count: 1)
    unsafe place.deallocate()
  }

  /// Where the value stands; nil until it is made. What the thread that made it wrote before is seen with it.
  @inline(__always)
  private var stored: UnsafeMutablePointer<Value>? {
    // SAFETY: the number is 0 or was made of such a pointer, which lives as long as the object.
    unsafe UnsafeMutablePointer(bitPattern: address.load(ordering: .acquiring))
  }

  /// The value, if somebody has asked for it before.
  var made: Value? {
    if let place = unsafe stored { return unsafe place.pointee }
    return original?.source.made
  }

  @inline(__always)
  func value(_ make: () -> Value) -> Value {
    if let place = unsafe stored { return unsafe place.pointee }
    return madeOnce(make)
  }

  @inline(never)
  private func madeOnce(_ make: () -> Value) -> Value {
    making.withLock { _ in
      if let place = unsafe stored { return unsafe place.pointee }
      let value = original.map { $0.copy($0.source.value(make)) } ?? make()
      let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
      unsafe place.initialize(to: value)
      address.store(UInt(bitPattern: place), ordering: .releasing)
      return value
    }
  }
}
