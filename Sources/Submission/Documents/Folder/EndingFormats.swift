import Findings

/// What the bytes of a file may be by the ending of its name.
enum EndingFormats {
  /// Texts of any kind; what is in them nobody promised.
  private static let texts: Set<FileFormat> = [.text, .json, .xml, .svg, .ids, .ifcXML, .ifc, .rtf]

  private static let allowed: [String: Set<FileFormat>] = [
    "pdf": [.pdf], "docx": [.docx], "xlsx": [.xlsx], "pptx": [.pptx], "odt": [.odt], "ods": [.ods], "odp": [.odp],
    "doc": [.compound], "xls": [.compound], "ppt": [.compound], "rvt": [.compound], "rfa": [.compound], "dwg": [.dwg],
    "zip": archives, "bcf": archives, "bcfzip": archives, "ifczip": archives, "ifc": [.ifc],
    "ifcxml": [.ifcXML, .xml], "ids": [.ids], "png": [.png], "jpg": [.jpeg], "jpeg": [.jpeg], "tif": [.tiff],
    "tiff": [.tiff], "gif": [.gif], "webp": [.webp], "rtf": [.rtf], "xml": [.xml, .svg, .ids, .ifcXML],
    "svg": [.svg], "json": [.json], "mp4": [.mp4], "txt": texts, "md": texts, "csv": texts, "yaml": texts,
    "yml": texts, "dxf": [.text, .dxf],
  ]
  private static let archives: Set<FileFormat> = [.zip, .docx, .xlsx, .pptx, .odt, .ods, .odp]
  /// Formats of design tools that are not known here; what is known is none of them.
  private static let designs: Set<String> = ["dgn", "pln", "skp"]
  private static let known: Set<FileFormat> = [
    .pdf, .png, .jpeg, .gif, .tiff, .webp, .docx, .xlsx, .pptx, .odt, .ods, .odp, .rtf, .mp4, .program, .dwg,
  ]

  /// Whether bytes of a format are what an ending says; an ending that says nothing of them is right with all.
  static func isRight(_ format: FileFormat, for ending: String) -> Bool {
    if designs.contains(ending) { return !known.contains(format) }
    return allowed[ending]?.contains(format) ?? true
  }
}
