/// Where a document lies, as COBie asks for it in two columns: the folder, or the address up to the file, and the name of
/// the file (BS 1192-4, sheet Document: `Directory`, `File`).
///
/// A model says both in one (IfcDocumentReference.Location): `DOE/CVC/FT-01.pdf`, `https://gmao.fr/doc/FT-01.pdf`.
struct DocumentPlace: Equatable {
  /// The folder, without the slash behind it; nil where the location names none.
  let directory: String?
  /// The name of the file; nil where the location is that of a folder or of a site.
  let file: String?

  /// Parts a location at its last slash. What a location asks of a site (`?id=a/b`) and a place within a page (`#a/b`)
  /// belong to the file, and the slashes behind the scheme of an address to the address.
  ///
  /// - Complexity: O(characters).
  init(location: String) {
    let address = location.firstRange(of: "://")
    let start = address?.upperBound ?? location.startIndex
    let rest = location[start...]
    let path = address == nil ? rest : rest.prefix { $0 != "?" && $0 != "#" }
    // A path of Windows has no slash of the other kind; in an address the backslash is a character like others.
    guard let slash = path.lastIndex(where: { $0 == "/" || address == nil && $0 == "\\" }) else {
      (directory, file) = address == nil ? (nil, Self.filled(location[...])) : (location, nil)
      return
    }
    let folder = location[..<slash]
    // Of `/plan.pdf` the folder is the slash itself.
    directory = folder.isEmpty ? String(location[...slash]) : String(folder)
    file = Self.filled(location[location.index(after: slash)...])
  }

  private static func filled(_ text: Substring) -> String? { text.isEmpty ? nil : String(text) }
}
