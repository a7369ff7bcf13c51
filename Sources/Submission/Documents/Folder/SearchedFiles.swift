import Requirements

/// Delivered files with the words of their paths, read once for all that is looked for in them.
struct SearchedFiles {
  /// The files, in the order of their paths.
  let files: [DeliveredFile]
  /// By each word, the numbers of the files whose paths hold it.
  private let numbers: [String: [Int]]

  /// O(words of the paths).
  init(_ files: [DeliveredFile]) {
    self.files = files
    var numbers: [String: [Int]] = [:]
    for (number, file) in files.enumerated() {
      for word in file.words.distinct { numbers[word, default: []].append(number) }
    }
    self.numbers = numbers
  }

  /// The numbers of the files that may hold one of some names, a list for each name: those with its rarest word.
  func candidates(for names: [String]) -> [[Int]] {
    names.map { name in
      let lists = name.split(separator: " ").map { numbers[String($0)] ?? [] }
      return lists.min { $0.count < $1.count } ?? []
    }
  }
}
