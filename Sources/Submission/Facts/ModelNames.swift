import Findings
import Requirements

/// How findings name the models of a run: by the names of their files, with as many of the folders, or the archive, before
/// it as tell them from other models of that name.
public struct ModelNames: Sendable {
  private let longer: [String: String]

  /// - Complexity: O(models), and of those that share a name the square of their number.
  init(_ paths: [String]) {
    let alike = Dictionary(grouping: Set(paths)) { DisciplineTable.fileName(of: $0) }.values.filter { $0.count > 1 }
    longer = alike.reduce(into: [:]) { longer, paths in
      for path in paths { longer[path] = FilePath.shortestOwn(path, among: paths) }
    }
  }

  /// The name of the model at a path.
  subscript(_ path: String) -> String { longer[path] ?? DisciplineTable.fileName(of: path) }
}
