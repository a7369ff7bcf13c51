/// The portfolio of an archive: what its buildings and models are worth, as the pages and the workbook of it tell.
///
/// Lists are cut by ``PortfolioLimits``; what is left out of a list is counted beside it.
public struct Portfolio: Sendable {
  /// What the last scan ended with.
  public var summary: ArchiveSummary
  /// The columns of the heat map: requirements, or facts where nothing is required.
  public var columns: [PortfolioColumn] = []
  /// The buildings, the worst first.
  public var buildings = CutList<PortfolioBuilding>()
  /// How many of the first of them are told with their models, storeys and rooms.
  public var toldBuildings = 0
  /// What models say, over the archive.
  public var facts: [FactRate] = []
  /// Properties by class, those that most objects have first.
  public var properties = CutList<PropertyRate>()
  /// COBie and maintenance, sheet by sheet.
  public var readiness: [SheetReadiness] = []
  /// Lots, the worst first.
  public var lots: [LotRate] = []
  /// Corrections, the one that mends most values first.
  public var fixes = CutList<Fix>()
  /// The same by exporter.
  public var exporterFixes: [ExporterFixes] = []
  /// Programs and years.
  public var exporters: [ExporterYear] = []
  /// Paths that hold what another one holds.
  public var duplicates = CutList<OtherPath>()
  /// Models of which there is a newer version.
  public var superseded = CutList<OtherPath>()

  /// A portfolio of nothing yet.
  public init(_ summary: ArchiveSummary) { self.summary = summary }

  /// Whether models were asked for something.
  public var hasRequirements: Bool { columns.contains { $0.isRequirement } }
}
