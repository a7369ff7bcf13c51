import Wording

/// Folders and files that one run writes: none in the place of another, nor in a folder that takes its place whole.
enum ReportPlaces {
  /// - Throws: the first path that another report would be in the way of.
  static func keepApart(folders: [String], files: [String]) throws(UsageError) {
    var taken: Set<WrittenPlace> = []
    for folder in folders where !taken.insert(WrittenPlace(folder)).inserted {
      throw UsageError(.sameReport, [folder])
    }
    let places = taken
    for path in files where !taken.insert(WrittenPlace(path)).inserted { throw UsageError(.sameReport, [path]) }
    for path in folders + files {
      let own = WrittenPlace(path)
      for above in foldersAbove(path) {
        let place = WrittenPlace(above)
        // `folder/../folder` is on its way through itself.
        guard place != own, places.contains(place) else { continue }
        throw UsageError(.reportInReport, [path, above])
      }
    }
  }

  /// The folders that a path names on its way, the nearest first.
  private static func foldersAbove(_ path: String) -> [String] {
    var above: [String] = []
    var rest = path[...]
    while let slash = rest.dropLast().lastIndex(of: "/"), slash > rest.startIndex {
      rest = rest[..<slash]
      above.append(String(rest))
    }
    return above
  }
}
