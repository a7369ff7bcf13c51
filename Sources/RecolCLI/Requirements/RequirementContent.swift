import CahierFormat
import Findings
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

  /// Its version and owner, and what it calls stages and lots.
  func names(in language: String) -> CahierNames {
    switch self {
    case .ids(let file): return CahierNames(version: file.information.version, owner: file.information.author)
    case .cahier(let cahier):
      var names = CahierNames(
        version: cahier.identity.version, owner: cahier.identity.owner,
        stages: cahier.stages.map { CahierNames.Stage(id: $0.id, title: $0.title.text(in: language)) },
        lots: cahier.lots.map {
          CahierNames.Lot(id: $0.id, title: $0.title.text(in: language), contractor: $0.contractor)
        })
      names.sources = cahier.identity.sources
      return names
    }
  }

  /// The id of the specification or requirement at a place, counted from 0; nil where none has one.
  func id(at place: Int) -> String? {
    let ids =
      switch self {
      case .ids(let file): file.specifications.map(\.id)
      case .cahier(let cahier): cahier.requirements.map(\.id)
      }
    return ids.indices.contains(place) && !ids[place].isEmpty ? ids[place] : nil
  }

  /// How many requirements it has.
  var count: Int {
    switch self {
    case .ids(let file): file.specifications.count
    case .cahier(let cahier): cahier.requirements.count
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
