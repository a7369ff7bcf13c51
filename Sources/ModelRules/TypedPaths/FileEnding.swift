/// What names of documents end with.
public enum FileEnding {
  /// Those of office work, plans, pictures and BIM.
  public static let usual = [
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "doc", "xls", "ppt", "rtf", "txt", "md", "csv", "xml", "json",
    "ids", "bcf", "bcfzip", "ifc", "ifczip", "ifcxml", "dwg", "dxf", "dgn", "rvt", "rfa", "pln", "skp", "png", "jpg",
    "jpeg", "tif", "tiff", "gif", "webp", "svg", "mp4", "zip", "yaml", "yml",
  ]

  /// All that tell a path from other text: those of documents that a folder should not hold, too.
  public static let known = Set(usual).union([
    "htm", "html", "7z", "rar", "eml", "msg", "dwf", "dwfx", "bmp", "heic", "avi", "mov", "docm", "xlsm", "nwd", "nwc",
    "e57", "rcp", "las", "laz",
  ])

  /// How many letters the longest of ``known`` has.
  public static let longest = known.lazy.map(\.count).max() ?? 0

  /// An ending as a cahier may write it: `pdf`, `.PDF`, `*.pdf`.
  public static func stated(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && $0 != "." && $0 != "*" }
  }

  /// Those of the programs that models are made with.
  public static let native: Set<String> = [
    "rvt", "pln", "dgn", "dwg", "skp", "vwx", "ndw", "db1", "nwd", "3dm", "pla", "bimx",
  ]

  /// Those that no document of operation has: models, and parts of their libraries.
  static let models = native.subtracting(["dwg", "dgn"]).union(["rfa", "nwc", "ifc", "ifczip", "ifcxml"])
}
