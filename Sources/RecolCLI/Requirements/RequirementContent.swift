import CahierFormat
import Requirements

/// What a requirement file says, in its own language.
enum RequirementContent {
  /// An IDS.
  case ids(RequirementFile)
  /// A cahier des charges.
  case cahier(Cahier)

  /// Its title for people.
  func title(in language: String) -> String {
    switch self {
    case .ids(let file): file.title
    case .cahier(let cahier): cahier.identity.title.text(in: language)
    }
  }

  /// What it says as a cahier.
  var cahier: Cahier {
    switch self {
    case .ids(let file): IDSImport.cahier(from: file).cahier
    case .cahier(let cahier): cahier
    }
  }
}
