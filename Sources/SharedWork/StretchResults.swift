import Synchronization

/// What came of the stretches of a row, and which of them nobody has taken yet.
final class StretchResults<Result: Sendable>: Sendable {
  private let results: Mutex<[Result?]>
  private let taken = Atomic<Int>(0)
  private let count: Int

  init(_ count: Int) {
    self.count = count
    results = Mutex([Result?](repeating: nil, count: count))
  }

  /// The next stretch that nobody has taken; nil where none is left.
  func next() -> Int? {
    let number = taken.add(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }

  func set(_ result: Result, at number: Int) { results.withLock { $0[number] = result } }

  var all: [Result] { results.withLock { $0.compactMap(\.self) } }
}
