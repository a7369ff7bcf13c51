import Dispatch
import Synchronization

/// Elements of a JSON array, written by several threads and joined in their order, a batch in memory at a time.
struct JSONBatches<Element: Sendable> {
  private let elements: [Element]
  private let threads: Int

  /// Elements that a thread takes at a time.
  private static var share: Int { 256 }

  init(_ elements: [Element], threads: Int) {
    self.elements = elements
    self.threads = max(1, threads)
  }

  /// Writes each element by `body`.
  func write(
    _ json: inout JSONWriter, _ out: ByteWriter, _ body: @Sendable (Element, inout JSONWriter) -> Void
  ) {
    var position = 0
    while position < elements.count, !out.hasFailed {
      let end = min(elements.count, position + Self.share * threads)
      write(elements[position..<end], &json, body)
      json.drain(to: out)
      position = end
    }
  }

  private func write(
    _ batch: ArraySlice<Element>, _ json: inout JSONWriter, _ body: @Sendable (Element, inout JSONWriter) -> Void
  ) {
    guard threads > 1, batch.count > Self.share else {
      for element in batch { body(element, &json) }
      return
    }
    let shares = (batch.count + Self.share - 1) / Self.share
    let branches = (0..<shares).map { json.branch(isFirst: $0 == 0) }
    let results = Mutex([JSONWriter?](repeating: nil, count: shares))
    DispatchQueue.concurrentPerform(iterations: shares) { number in
      var branch = branches[number]
      for element in batch.dropFirst(number * Self.share).prefix(Self.share) { body(element, &branch) }
      results.withLock { [branch] in $0[number] = branch }
    }
    for branch in results.withLock({ $0 }) { if let branch { json.join(branch) } }
  }
}

extension JSONWriter {
  /// Writes a member whose name comes from a list of codes.
  mutating func member(data name: String, _ number: Int) {
    key(data: name)
    value(number)
  }
}
