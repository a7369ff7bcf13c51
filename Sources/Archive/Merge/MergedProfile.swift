/// Chooses what a merge of archives is said to ask, where they were asked different things: what most of their models
/// were asked. The order in which archives are given decides nothing.
struct MergedProfile {
  private var candidates: [Candidate] = []

  private struct Candidate {
    let profile: ScanProfile
    let asksSomething: Bool
    var models: Int
  }

  /// The profile that most models were asked; of several, one with requirements, else the first by digest. Nil where no
  /// archive had a scan.
  var profile: ScanProfile? {
    candidates.max { left, right in
      if left.models != right.models { return left.models < right.models }
      if left.asksSomething != right.asksSomething { return right.asksSomething }
      return left.profile.sha256 > right.profile.sha256
    }?.profile
  }

  /// Takes in what the last scan of an archive asked, for as many models as it holds.
  mutating func add(_ archive: Connection) throws(DatabaseError) {
    guard let profile = try ScanProfile(lastOf: archive) else { return }
    let models = try archive.integer("SELECT count(*) FROM model WHERE vanished IS NULL") ?? 0
    try add(profile, models: models, in: archive)
  }

  /// Takes in what lines say that so many models were asked, by ids of an archive.
  mutating func add(_ counts: [Int64: Int], in archive: Connection) throws(DatabaseError) {
    for (id, models) in counts {
      if let profile = try ScanProfile(id: id, in: archive) { try add(profile, models: models, in: archive) }
    }
  }

  private mutating func add(_ profile: ScanProfile, models: Int, in archive: Connection) throws(DatabaseError) {
    let digest = profile.sha256
    if let known = candidates.firstIndex(where: { $0.profile.sha256 == digest }) {
      candidates[known].models += models
      return
    }
    let files = try archive.integer(
      "SELECT count(*) FROM requirement_file WHERE profile = ?1", .integer(ArchiveID.of(sha256: digest)))
    candidates.append(Candidate(profile: profile, asksSomething: (files ?? 0) > 0, models: models))
  }
}
