/// What most files say.
enum Frequency {
  /// The texts that most files say, the most frequent first; of those that are as frequent, that of the first file.
  ///
  /// - Parameters:
  ///   - texts: what each file says, each text once.
  ///   - count: how many texts are asked for, at most.
  static func most(_ texts: [[String]], count: Int) -> [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for text in texts.joined() {
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    let ranked = order.enumerated().sorted { left, right in
      let (more, fewer) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      return more != fewer ? more > fewer : left.offset < right.offset
    }
    return ranked.prefix(count).map(\.element)
  }

  /// The position of the value that most others are the same as, of equal ones the first; nil where there are none.
  /// O(values²): they are those of files.
  static func commonest<Value>(_ values: [Value], isSame: (Value, Value) -> Bool) -> Int? {
    let counts = values.map { value in values.count { isSame($0, value) } }
    guard let most = counts.max() else { return nil }
    return counts.firstIndex(of: most)
  }
}
