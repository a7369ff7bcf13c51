import Glibc

/// Real models and official cases that lie beside the project on some machines. Tests that need them say so where they
/// are missing; nothing basic depends on them.
public enum SharedFiles {
  /// The folder: `RECOL_SHARED`, or `../shared` beside the package; nil where there is none.
  public static var folder: String? {
    if let given = unsafe getenv("RECOL_SHARED") {
      let path = unsafe String(cString: given)
      return unsafe access(path, R_OK) == 0 ? path : nil
    }
    // This file is Tests/TestSupport/SharedFiles.swift of the package.
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    let beside = parts.dropLast().joined(separator: "/") + "/shared"
    return unsafe access(beside, R_OK) == 0 ? beside : nil
  }

  /// All files below a folder of the shared ones whose name ends in one of `suffixes`, sorted.
  public static func files(below name: String, suffixes: [String]) -> [String] {
    guard let folder else { return [] }
    var found: [String] = []
    var open = [folder + "/" + name]
    while let path = open.popLast() {
      guard let directory = unsafe opendir(path) else { continue }
      defer { unsafe closedir(directory) }
      while let entry = unsafe readdir(directory) {
        let child = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
        }
        if child == "." || child == ".." { continue }
        let isFolder = unsafe entry.pointee.d_type == UInt8(DT_DIR)
        if isFolder {
          open.append(path + "/" + child)
        } else if suffixes.contains(where: { child.lowercased().hasSuffix($0) }) {
          found.append(path + "/" + child)
        }
      }
    }
    return found.sorted()
  }
}
