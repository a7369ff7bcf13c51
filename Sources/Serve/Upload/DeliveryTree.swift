/// Where the files of an upload lie below their folder: as they were named, each once.
///
/// Folders are told apart from files, and a file whose place is taken gets a number behind its name.
struct DeliveryTree {
  private enum Entry {
    case folder, file
  }

  private var entries: [String: Entry] = [:]
  /// The number that the next file of a name gets.
  private var numbers: [String: Int] = [:]

  /// The relative path of a file with that name. Its folders may have to be made.
  ///
  /// - Complexity: O(components) on average, however many files have the same name.
  mutating func place(_ name: ClientFileName) -> String {
    var path = ""
    for component in name.components.dropLast() {
      path = free(path, component) { $0 == .folder }
      entries[path] = .folder
    }
    let place = free(path, name.components.last ?? "_") { _ in false }
    entries[place] = .file
    return place
  }

  /// The path of `name` in `folder`, or of the first numbered form of it that is free or `suits`.
  private mutating func free(_ folder: String, _ name: String, _ suits: (Entry) -> Bool) -> String {
    let prefix = folder.isEmpty ? "" : folder + "/"
    guard let first = entries[prefix + name], !suits(first) else { return prefix + name }
    var number = numbers[prefix + name] ?? 2
    while true {
      let path = prefix + Self.numbered(name, number)
      guard let entry = entries[path], !suits(entry) else {
        numbers[prefix + name] = number
        return path
      }
      number += 1
    }
  }

  /// `plan (2).pdf` for `plan.pdf`, as long as names may be.
  private static func numbered(_ name: String, _ number: Int) -> String {
    let ending = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : name[$0...] } ?? ""
    var stem = name.dropLast(ending.count)
    let mark = " (\(number))"
    while stem.utf8.count + mark.utf8.count + ending.utf8.count > ClientFileName.mostBytes, !stem.isEmpty {
      stem.removeLast()
    }
    return stem + mark + ending
  }
}
