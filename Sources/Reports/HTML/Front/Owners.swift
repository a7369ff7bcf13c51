import Findings
import Wording

/// Who has to mend what a requirement asks for: its lots by their titles, with who holds them.
struct Owners {
  let page: ReportPage
  private var language: Language { page.language }

  /// The lots of a requirement with their contractors; every lot where it names none.
  func names(of requirement: ReportedRequirement) -> [String] {
    let lots = requirement.whole.terms?.lots ?? []
    guard !lots.isEmpty else { return [FrontLabel.everyLot.phrase.said(in: language)] }
    return lots.map { id in
      let title = page.title(ofLot: id)
      guard let contractor = page.result.lot(id)?.contractor else { return title }
      return FrontLabel.lotHeldBy.phrase.said(in: language, [title, contractor])
    }
  }

  /// Each of them with the number of its requirements, the most first.
  func counted(_ requirements: [ReportedRequirement]) -> [(name: String, count: Int)] {
    var places: [String: Int] = [:]
    var owners: [(name: String, count: Int)] = []
    for name in requirements.flatMap(names) {
      if let place = places[name] {
        owners[place].count += 1
      } else {
        places[name] = owners.count
        owners.append((name, 1))
      }
    }
    return owners.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  /// The requirements of the same owners together, in the order of their first ones.
  func grouped(_ requirements: [ReportedRequirement]) -> [(owners: String, requirements: [ReportedRequirement])] {
    var places: [String: Int] = [:]
    var groups: [(owners: String, requirements: [ReportedRequirement])] = []
    for requirement in requirements {
      let owners = names(of: requirement).joined(separator: ", ")
      if let place = places[owners] {
        groups[place].requirements.append(requirement)
      } else {
        places[owners] = groups.count
        groups.append((owners, [requirement]))
      }
    }
    return groups
  }
}
