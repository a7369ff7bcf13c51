/// The requirement files of a run as a bundle holds them: below a folder each, with what they extend at the same way from
/// them as it was, so that they can be read from there.
struct RequirementCopies {
  /// A file of the bundle.
  struct Copy {
    /// The path as it was read.
    let path: String
    /// Its name in the bundle.
    let name: String
    let bytes: @Sendable () -> [UInt8]
  }

  /// The copies by requirement file: the file itself, then those that it extends.
  let files: [[Copy]]

  init(_ requirements: [LoadedRequirements]) {
    files = requirements.enumerated().map { number, loaded in Self.copies(of: loaded.files, number: number + 1) }
  }

  /// All copies.
  var all: [Copy] { files.flatMap { $0 } }

  /// The name of each requirement file in the bundle; nil where it could not be read.
  var main: [String?] { files.map { $0.first?.name } }

  private static func copies(of files: [ReadFile], number: Int) -> [Copy] {
    guard let main = files.first else { return [] }
    let folder = parts(of: main.path).dropLast()
    let ways = files.map { way(to: parts(of: $0.path), from: Array(folder)) }
    // What lies above the file is held by so many folders more.
    let above = ways.map { $0.prefix { $0 == ".." }.count }.max() ?? 0
    let ground = ["requirements", "\(number)"] + (0..<above).map { "folder-\($0 + 1)" }
    var taken: Set<String> = []
    return zip(files, ways).compactMap { file, way in
      let ups = way.prefix { $0 == ".." }.count
      let name = (ground.dropLast(ups) + way.dropFirst(ups).map(plain)).joined(separator: "/")
      guard taken.insert(name).inserted else { return nil }
      return Copy(path: file.path, name: name, bytes: file.bytes)
    }
  }

  private static func parts(of path: String) -> [String] {
    var parts: [String] = path.hasPrefix("/") ? ["/"] : []
    for part in path.split(separator: "/").map(String.init) where part != "." {
      if part == "..", let last = parts.last, last != "..", last != "/" {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// The way to a file from a folder, with `..` for each step up.
  private static func way(to file: [String], from folder: [String]) -> [String] {
    let common = zip(file, folder).prefix { $0 == $1 }.count
    return folder.dropFirst(common).map { _ in ".." } + file.dropFirst(common)
  }

  /// A name without what would break a line of the list of sums.
  private static func plain(_ name: String) -> String {
    String(
      name.map { $0 == "\\" || $0 == "/" || $0 == "\"" || $0.unicodeScalars.contains { $0.value < 0x20 } ? "-" : $0 })
  }
}
