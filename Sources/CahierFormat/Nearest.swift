import IFCSchema

/// The nearest of some names, for problems that propose one.
enum Nearest {
  /// The name that was probably meant; empty where none is near.
  static func name(to name: String, in candidates: some Sequence<String>) -> String {
    NearestName.nearest(to: name, in: candidates.sorted()) ?? ""
  }
}
