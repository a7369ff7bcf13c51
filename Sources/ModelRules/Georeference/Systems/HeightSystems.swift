/// The vertical systems of France and the countries around.
///
/// Codes: EPSG register as PROJ 9.5.1 ships it; those of France are the legal ones (decree 2000-1276, as amended). Codes
/// and names of datums: EPSG register as pyproj 3.7.2 ships it.
enum HeightSystems {
  /// A vertical system: its code, that of its datum (nil where the register that was read has none), and its names as
  /// ``SystemText`` folds them, that of the datum among them.
  static let all: [(code: Int, datum: Int?, names: [String])] = [
    (
      5720, 5119,
      [
        "ngfign69height", "ngfign69", "ign69", "ngfign1969", "ign1969", "ngf", "ngf69", "ngfign", "ign69ngf",
        "nivellementgeneraldelafranceign69", "nivellementgeneraldelafrance", "nivellementgeneraldelafrancengfign69",
      ]
    ),
    (
      5721, 5120,
      [
        "ngfign78height", "ngfign78", "ign78", "ngfign1978", "ign1978", "ngf78", "ign78corse", "ngfign78corse",
        "ign78ngf", "nivellementgeneraldelafranceign78",
      ]
    ),
    (5755, 5153, ["ngg1977height", "ngg1977", "ngg77", "nivellementgeneralguyanais1977"]),
    (5756, 5154, ["martinique1987height", "martinique1987", "ign1987", "ign87"]),
    (5757, 5155, ["guadeloupe1988height", "guadeloupe1988", "ign1988", "ign88"]),
    (5758, 5156, ["reunion1989height", "reunion1989", "ign1989", "ign89"]),
    (5792, 5190, ["danger1950height", "danger1950"]),
    (5793, 5191, ["mayotte1950height", "mayotte1950", "shom1953", "shom53"]),
    (11157, nil, ["ign2023mayotteheight", "ign2023mayotte", "ign2023"]),
    (5616, 5210, ["ign1988lsheight", "ign1988ls"]), (5617, 5211, ["ign1988mgheight", "ign1988mg"]),
    (5618, 5212, ["ign1992ldheight", "ign1992ld"]), (9130, 1250, ["ign2008ldheight", "ign2008ld"]),
    (5619, 5213, ["ign1988sbheight", "ign1988sb"]), (5620, 5214, ["ign1988smheight", "ign1988sm"]),
    (5600, 5195, ["ngpfheight", "ngpf", "nivellementgeneraldepolynesiefrancaise"]),
    (9351, 1255, ["ngnc08height", "ngnc08", "nivellementgeneraldenouvellecaledonie2008"]),
    (5710, 5110, ["ostendheight", "ostend", "taw", "dng", "tawdng"]),
    (5709, 5109, ["napheight", "nap", "normaalamsterdamspeil"]),
    (5774, 5172, ["ng95height", "ng95", "nivellementgeneralduluxembourg1995"]),
    (5728, 5127, ["ln02height", "ln02", "landesnivellement1902"]),
    (5729, 5128, ["lhn95height", "lhn95", "landeshohennetz1995"]),
    (5621, 5215, ["evrf2007height", "evrf2007", "europeanverticalreferenceframe2007"]),
    (9389, 1274, ["evrf2019height", "evrf2019", "europeanverticalreferenceframe2019"]),
    (7837, 1170, ["dhhn2016height", "dhhn2016", "deutscheshaupthoehennetz2016"]),
  ]

  /// The codes of a name, with or without a word that says that it is of heights (`Altitude NGF-IGN69`): those that it
  /// holds, else those of a system that is called so; empty for one that is unknown. The code of a datum means the
  /// system that is built on it: IfcProjectedCRS.VerticalDatum asks for a datum, and most people write the system.
  static func codes(writtenAs text: String) -> [Int] {
    let written = SystemText.codes(in: text)
    if !written.isEmpty {
      return written.map { code in all.first { $0.datum == code }?.code ?? code }
    }
    let folded = SystemText.folded(text)
    var names = [folded]
    for word in ["altitudes", "altitude", "nivellement"] where folded.hasPrefix(word) {
      names.append(String(folded.dropFirst(word.count)))
    }
    return all.filter { !Set(names).isDisjoint(with: $0.names) }.map(\.code)
  }
}
