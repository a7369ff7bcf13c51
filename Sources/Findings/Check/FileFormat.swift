/// What the bytes of a document are.
public enum FileFormat: String, Sendable, CaseIterable {
  case pdf, png, jpeg, gif, tiff, webp
  /// Office Open XML (ISO/IEC 29500).
  case docx, xlsx, pptx
  /// OpenDocument (ISO/IEC 26300).
  case odt, ods, odp
  /// Another ZIP archive.
  case zip
  /// Microsoft's compound format: Revit, Office up to 2003.
  case compound
  case dwg, dxf, rtf, xml, svg, json, mp4
  /// An exchange structure (ISO 10303-21).
  case ifc
  case ifcXML = "ifcxml"
  case ids
  /// gzip, 7z, RAR and the like.
  case otherArchive = "archive"
  /// A program for Windows or Linux.
  case program
  /// Text of no other format.
  case text
  /// None of the above.
  case unknown
}
