import IFCSchema

/// The nearest of some names, for problems that propose one.
enum Nearest {
  /// The most names that are compared: among more of them each wrong name would be compared with all, and hardly one is
  /// a misspelling.
  private static let most = 1000

  /// The name that was probably meant; empty where none is near, or where there are more than a thousand to choose from.
  ///
  /// - Complexity: O(names × square of the length).
  static func name(to name: String, in candidates: some Collection<String>) -> String {
    guard candidates.count <= most else { return "" }
    return NearestName.nearest(to: name, in: candidates.sorted()) ?? ""
  }
}
