import ByteInput

/// Tells which instances hold bytes above 127 (ISO 10303-21, 6.4.1 allows none; edition 3 allows UTF-8: a file says that
/// it is of that edition by the implementation level `4;1` to `4;3`).
enum RawBytes {
  /// One problem for each run of such bytes, within the limits of a ``ProblemList``. O(bytes in the ranges), which rise.
  ///
  /// - Parameter header: says whether UTF-8 is allowed.
  static func problems(in ranges: [Range<Int>], bytes: ByteView, _ header: HeaderSection) -> ProblemList {
    let allowsUTF8 = header.implementationLevel.hasPrefix("4;")
    var list = ProblemList()
    var last = 0
    for range in ranges {
      var at = max(last, range.lowerBound)
      while at < min(range.upperBound, bytes.count) {
        guard bytes[at] >= 0x80 else {
          at += 1
          continue
        }
        let start = at
        while at < bytes.count, bytes[at] >= 0x80 { at += 1 }
        let code: SyntaxProblem.Code = isUTF8(bytes[start..<at]) ? .rawUTF8 : .rawBytes
        if code != .rawUTF8 || !allowsUTF8 { list.add(SyntaxProblem(code, at: start)) }
        last = at
      }
    }
    return list
  }

  private static func isUTF8(_ view: ByteView) -> Bool {
    // SAFETY: the buffer is the view's own and is used within the call.
    unsafe String(validating: view.buffer, as: UTF8.self) != nil
  }
}
