import ByteInput
import Requirements

/// What lies in the folders of models that were given by their own paths, as far as it may belong to them: tables, and
/// files of a model's name such as the native one.
///
/// Nobody delivered all of such a folder, so nothing else in it is opened, no folder below it is looked into, and it
/// brings no further model.
enum NeighbouringFiles {
  /// The paths of these files, in the order of the models and then of their names; the same may come twice.
  ///
  /// - Parameter models: their paths as given; a member of an archive (`archive.zip!member.ifc`) lies where that lies.
  /// - Complexity: O(entries of the folders), two system calls for each.
  static func paths(of models: [String]) -> [String] {
    var order: [String] = []
    var stems: [String: Set<String>] = [:]
    for model in models where model != "-" {
      let (folder, stem) = parted(model)
      if stems[folder] == nil { order.append(folder) }
      stems[folder, default: []].insert(stem)
    }
    return order.flatMap { folder in
      let walk = try? FolderWalk(folder.isEmpty ? "." : folder, levels: 0)
      let names = walk?.entries.compactMap { entry -> String? in
        guard case .file = entry.kind, !entry.isHidden else { return nil }
        return entry.relativePath
      }
      return (names ?? []).filter { isOne($0, of: stems[folder] ?? []) }.map { folder + $0 }
    }
  }

  private static func isOne(_ name: String, of stems: Set<String>) -> Bool {
    guard NamedForm(name.utf8)?.isModel != true else { return false }
    return DeliveredLists.mayBe(name) || stems.contains(stem(of: name))
  }

  /// The folder of a path with its last slash, empty for the working directory, and the name in it without its ending.
  private static func parted(_ path: String) -> (folder: String, stem: String) {
    let file = RealPath.of(path) != nil ? path : path.split(separator: "!", maxSplits: 1).first.map(String.init) ?? path
    guard let slash = file.lastIndex(of: "/") else { return ("", stem(of: path)) }
    return (String(file[...slash]), stem(of: path))
  }

  /// A model's name as D8 compares it: without its folders and ending, in any case.
  private static func stem(of path: String) -> String {
    let name = DisciplineTable.fileName(of: path)
    return TextFolding.folded(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
  }
}
