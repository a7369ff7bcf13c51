/// Short names of small letters of ASCII, digits and `-`, for ids and files: `gros-oeuvre` of `Gros-Œuvre`.
public enum Slug {
  private static let most = 40

  /// The name made of a text; `x` where nothing of it is left.
  public static func of(_ text: String) -> String {
    let words = TextFolding.folded(text).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    var slug = words.joined(separator: "-").prefix(most)
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "x" : String(slug)
  }
}
