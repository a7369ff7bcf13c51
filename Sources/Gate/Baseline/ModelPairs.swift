import Findings

/// Which model of a run is which one of the baseline.
///
/// A delivery has other names than the one before: an index, a date. What was found in a model as a whole is known by
/// the model's name, so that it is looked up under the name that the baseline has. A step counts only where it leaves no
/// choice on either side: the file's name, the same bytes, the name without what counts deliveries, the discipline.
struct ModelPairs {
  /// For each model of the run, the position of that of the baseline; nil where there is none.
  private let partners: [Int?]
  /// Pairs that have another name now, old path first.
  private(set) var renamed: [(old: String, new: String)] = []
  private let baseline: [BaselineModel]

  init(_ baseline: [BaselineModel], _ models: [ModelResult]) {
    self.baseline = baseline
    var partners = [Int?](repeating: nil, count: models.count)
    let (oldPaths, newPaths) = (baseline.map(\.path), models.map(\.path))
    func pair(_ old: (BaselineModel) -> String, _ new: (ModelResult) -> String) {
      let taken = Set(partners.compactMap(\.self))
      func places<Model>(_ list: [Model], _ isOpen: (Int) -> Bool, _ key: (Model) -> String) -> [String: [Int]] {
        list.indices.filter(isOpen).reduce(into: [:]) { $0[key(list[$1]), default: []].append($1) }
      }
      let olds = places(baseline, { !taken.contains($0) }, old)
      for (key, places) in places(models, { partners[$0] == nil }, new) where !key.isEmpty && places.count == 1 {
        if let others = olds[key], others.count == 1 { partners[places[0]] = others[0] }
      }
    }
    pair({ FilePath.shortestOwn($0.path, among: oldPaths) }, { FilePath.shortestOwn($0.path, among: newPaths) })
    pair({ FilePath.last(of: $0.path) }, { FilePath.last(of: $0.path) })
    let isByName = partners.map { $0 != nil }
    if !baseline.isEmpty, partners.contains(nil) {
      pair({ $0.sha256 ?? "" }, { $0.sha256() ?? "" })
      pair({ Self.uncounted($0.path) }, { Self.uncounted($0.path) })
      pair({ $0.disciplines.joined(separator: "\n") }, { $0.disciplines.joined(separator: "\n") })
    }
    // A baseline of one model is that of a run of one model, whatever both are called.
    if baseline.count == 1, models.count == 1 { partners = [0] }
    self.partners = partners
    for (place, partner) in partners.enumerated() where !isByName[place] && max(models.count, baseline.count) > 1 {
      if let partner { renamed.append((oldPaths[partner], newPaths[place])) }
    }
  }

  /// The position of the model of the baseline that a model is; nil where there is none.
  func position(ofModel place: Int) -> Int? { partners[place] }

  /// What the baseline tells a model by; nil where it does not speak of it.
  func name(ofModel place: Int) -> String? {
    partners[place].map { FilePath.shortestOwn(baseline[$0].path, among: baseline.map(\.path)) }
  }

  /// The names of files that the baseline has another name for, with that one.
  var fileNames: [String: String] {
    Dictionary(renamed.map { (FilePath.last(of: $0.new), FilePath.last(of: $0.old)) }) { first, _ in first }
  }

  /// The paths of the models of the baseline that the run does not have.
  var absent: [String] {
    let found = Set(partners.compactMap(\.self))
    return baseline.indices.filter { !found.contains($0) }.map { baseline[$0].path }
  }

  /// The name of a file without digits, the mark of a version and what stands between words: `CVC_ind-B_2026-01.ifc` and
  /// `CVC ind B.ifc` are one.
  private static func uncounted(_ path: String) -> String {
    let name = FilePath.last(of: path).lowercased()
    let stem = name.prefix { $0 != "." }
    let words = stem.split { !$0.isLetter }.filter { $0 != "v" && $0 != "ind" && $0 != "indice" && $0 != "rev" }
    return words.filter { $0.count > 1 }.joined(separator: " ")
  }
}
