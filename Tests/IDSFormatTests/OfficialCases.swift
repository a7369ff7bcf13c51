import Glibc

/// The official IDS test cases of buildingSMART, which lie beside the project and are not part of it.
enum OfficialCases {
  /// Folder of the cases: `ids-testcases` in `$RECOL_SHARED`, or in `shared` beside the package or above; nil where
  /// neither is.
  static let folder: String? = {
    var candidates: [String] = []
    if let shared = unsafe getenv("RECOL_SHARED") { candidates.append(unsafe String(cString: shared)) }
    var parts = #filePath.split(separator: "/").dropLast(3)
    while !parts.isEmpty {
      parts.removeLast()
      candidates.append("/" + parts.joined(separator: "/") + "/shared")
    }
    return candidates.map { $0 + "/ids-testcases" }.first { unsafe access($0, R_OK) == 0 }
  }()

  /// Paths of all IDS files of the cases, sorted.
  static func files() -> [String] {
    guard let folder else { return [] }
    return names(in: folder).flatMap { theme in
      names(in: "\(folder)/\(theme)").filter { $0.hasSuffix(".ids") }.map { "\(folder)/\(theme)/\($0)" }
    }.sorted()
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// The bytes of a file; empty where it cannot be read.
  static func bytes(of path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&block, 1, block.count, file)
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }
}
