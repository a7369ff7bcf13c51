import Requirements

/// Names of files made of names that people gave.
enum FileSlug {
  /// The slug of `text`, told apart from `others` by a number.
  static func of(_ text: String, among others: Set<String>) -> String {
    let plain = Slug.of(text)
    var candidate = plain
    var number = 2
    while others.contains(candidate) {
      candidate = "\(plain)-\(number)"
      number += 1
    }
    return candidate
  }
}
