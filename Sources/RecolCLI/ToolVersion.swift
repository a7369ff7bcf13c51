import CProgramFacts
import Part21
import Wording

/// The version of recol.
enum ToolVersion {
  /// As reports say it.
  static let number = "0.1.0"

  /// The commit that was built; nil where nobody said.
  static var commit: String? {
    // A constant of the program, which ends with a zero.
    let text = unsafe String(cString: recol_commit())
    return text.isEmpty ? nil : text
  }

  /// As `--version` says it: with the commit, and the instructions that this CPU reads models with.
  static var said: String {
    let language = LanguageChoice.ofProcess
    let commit = commit ?? VersionLabel.unknown.phrase.said(in: language)
    return VersionLabel.version.phrase.said(in: language, [number, commit, Kernel.best.rawValue])
  }
}
