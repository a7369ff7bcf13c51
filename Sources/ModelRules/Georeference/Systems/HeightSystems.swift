/// The vertical systems of France and the countries around.
///
/// Codes: EPSG register as PROJ 9.5.1 ships it; those of France are the legal ones (decree 2000-1276, as amended).
enum HeightSystems {
  /// A vertical system: its code, and its names as ``MapSystemNames`` folds them.
  static let all: [(code: Int, names: [String])] = [
    (5720, ["ngfign69height", "ngfign69", "ign69", "ngfign1969", "ign1969", "ngf", "ngf69", "ngfign", "ign69ngf"]),
    (
      5721,
      [
        "ngfign78height", "ngfign78", "ign78", "ngfign1978", "ign1978", "ngf78", "ign78corse", "ngfign78corse",
        "ign78ngf",
      ]
    ),
    (5755, ["ngg1977height", "ngg1977", "ngg77"]),
    (5756, ["martinique1987height", "martinique1987", "ign1987", "ign87"]),
    (5757, ["guadeloupe1988height", "guadeloupe1988", "ign1988", "ign88"]),
    (5758, ["reunion1989height", "reunion1989", "ign1989", "ign89"]),
    (5792, ["danger1950height", "danger1950"]),
    (5793, ["mayotte1950height", "mayotte1950", "shom1953", "shom53"]),
    (11157, ["ign2023mayotteheight", "ign2023mayotte", "ign2023"]),
    (5616, ["ign1988lsheight", "ign1988ls"]), (5617, ["ign1988mgheight", "ign1988mg"]),
    (5618, ["ign1992ldheight", "ign1992ld"]), (9130, ["ign2008ldheight", "ign2008ld"]),
    (5619, ["ign1988sbheight", "ign1988sb"]), (5620, ["ign1988smheight", "ign1988sm"]),
    (5600, ["ngpfheight", "ngpf"]), (9351, ["ngnc08height", "ngnc08"]),
    (5710, ["ostendheight", "ostend", "taw", "dng", "tawdng"]), (5709, ["napheight", "nap"]),
    (5774, ["ng95height", "ng95"]), (5728, ["ln02height", "ln02"]), (5729, ["lhn95height", "lhn95"]),
    (5621, ["evrf2007height", "evrf2007"]), (9389, ["evrf2019height", "evrf2019"]),
    (7837, ["dhhn2016height", "dhhn2016"]),
  ]

  /// The codes of a name, with or without a word that says that it is of heights (`Altitude NGF-IGN69`): those that it holds, else those of a system that is called so; empty for one that is unknown.
  static func codes(writtenAs text: String) -> [Int] {
    let written = MapSystemNames.codes(in: text)
    if !written.isEmpty { return written }
    var folded = MapSystemNames.folded(text)
    for word in ["altitudes", "altitude", "nivellement"] where folded.hasPrefix(word) {
      folded.removeFirst(word.count)
    }
    return all.filter { $0.names.contains(folded) }.map(\.code)
  }
}
