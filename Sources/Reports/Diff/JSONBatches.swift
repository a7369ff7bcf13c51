import SharedWork

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
      write(Array(elements[position..<end]), &json, body)
      json.drain(to: out)
      position = end
    }
  }

  private func write(
    _ batch: [Element], _ json: inout JSONWriter, _ body: @Sendable (Element, inout JSONWriter) -> Void
  ) {
    let (first, later) = (json.branch(isFirst: true), json.branch(isFirst: false))
    let branches = Shares.map(batch.count, of: Self.share, threads: threads) { range in
      var branch = range.lowerBound == 0 ? first : later
      for element in batch[range] { body(element, &branch) }
      return branch
    }
    for branch in branches { json.join(branch) }
  }
}

extension JSONWriter {
  /// Writes a member whose name comes from a list of codes.
  mutating func member(data name: String, _ number: Int) {
    key(data: name)
    value(number)
  }
}
