import Findings
import IFCModel
import Requirements

/// M19: the file is called as the cahier says, and is no larger than it allows.
///
/// By default the extension must be `.ifc`, `.ifczip` or `.ifcxml` (`extensions`). `pattern` is a regular expression of
/// XML Schema for the whole name, extension included; `maximum-size` is in megabytes (10^6 bytes) of the file as it lies
/// on the disk, and of the model itself, unpacked, where it comes in an archive: in a ZIP file it weighs
/// what it weighs beside it, and only an ifcZIP counts as it is packed. Both are the owner's to set: without them neither is looked at. A model from standard input has no name.
///
/// Example: with `pattern: "[A-Z]{3}-BAT[0-9]{2}\\.ifc"`, `maquette finale v2.ifc` fails.
///
/// Source: Bouygues Immobilier, BIM Execution Plan (names by discipline and building). No public French text was found
/// that sets a size.
struct FileNaming: ModelRule {
  static let code = "M19"
  static let readsHeaderAlone = true
  static let parameters = ["pattern", "extensions", "maximum-size"]

  static func kind(of parameter: String) -> RuleParameterKind {
    switch parameter {
    case "pattern": .pattern
    case "maximum-size": .number
    default: .text
    }
  }

  private let pattern: NamePattern?
  private let extensions: [String]
  private let maximumSize: Double?

  init(_ request: RuleRequest) {
    pattern = request.values("pattern")?.first.flatMap(NamePattern.init)
    extensions = (request.values("extensions") ?? ["ifc", "ifczip", "ifcxml"])
      .map { "." + $0.lowercased().drop { $0 == "." } }
    maximumSize = request.number("maximum-size")
  }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let name = Self.name(context.path)
    if !name.isEmpty, name != "-" {
      let isNamed = extensions.contains { name.lowercased().hasSuffix($0) } && pattern?.matches(name) ?? true
      if isNamed { tally.pass() } else { tally.fail(.invalidValue, name) }
    }
    if let maximumSize {
      let size = Double(context.fileSize) / 1e6
      if size <= maximumSize {
        tally.pass()
      } else {
        tally.fail(.invalidValue, "\(Self.rounded(size, above: maximumSize)) MB > \(maximumSize) MB")
      }
    }
    return tally
  }

  /// The last part of a path; of `archive.zip!model.ifc` the member's.
  private static func name(_ path: String) -> String {
    String(path.split(whereSeparator: { $0 == "/" || $0 == "\\" || $0 == "!" }).last ?? "")
  }

  /// A size with as few digits, one at least, as tell it from the limit that it passes.
  private static func rounded(_ size: Double, above limit: Double) -> Double {
    let sizes = [10, 100, 1e3, 1e4, 1e5].lazy.map { (size * $0).rounded() / $0 }
    return sizes.first { $0 > limit } ?? size
  }
}
