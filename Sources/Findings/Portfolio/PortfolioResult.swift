/// A model and how it came out of a specification, for tables with a row for each.
public struct PortfolioResult: Sendable, Equatable {
  /// Where the model is.
  public var path: String
  /// What its first building is known by; nil where it could not be read.
  public var building: String?
  /// The name of that building.
  public var buildingName: String?
  /// read, pass, fail, error or pending.
  public var status: String
  /// Code of the first error.
  public var problem: String?
  /// Of its bytes.
  public var sha256: String?
  /// Its size.
  public var bytes: Int?
  /// As it was read.
  public var schema: String?
  /// The program that wrote it.
  public var exporter: String?
  /// The version of that program.
  public var exporterVersion: String?
  /// The header's time stamp.
  public var timeStamp: String?
  /// Whether it is what counts: neither a copy nor superseded.
  public var isLatest: Bool
  /// Storeys; nil without a photo, as the counts that follow.
  public var storeys: Int?
  /// Rooms.
  public var rooms: Int?
  /// Rooms that state an area.
  public var roomsWithArea: Int?
  /// In square metres.
  public var area: Double?
  /// Elements.
  public var objects: Int?
  /// What maintenance looks after.
  public var equipment: Int?
  /// Equipment that names its maker.
  public var withMaker: Int?
  /// Equipment with a serial number.
  public var withSerial: Int?
  /// Id of the specification; nil where the model was asked nothing.
  public var specification: String?
  /// Its name.
  public var specificationName: String?
  /// blocking, major or minor; nil for an IDS.
  public var severity: String?
  /// Lots that it is asked of.
  public var lot: String?
  /// How it came out of it.
  public var result: String?
  /// Objects that it applies to.
  public var applicable: Int?
  /// Of them those that hold.
  public var passed: Int?
  /// Of them those that do not.
  public var failed: Int?
  /// Checks that hold; with those that follow, all of its checks.
  public var valid: Int?
  /// Checks of a value that is missing.
  public var absent: Int?
  /// Checks of a placeholder.
  public var placeholder: Int?
  /// Checks of a value that stands elsewhere.
  public var misplaced: Int?
  /// Checks of a wrong value.
  public var invalid: Int?
  /// Checks that could not be made.
  public var notEvaluable: Int?

  /// A model of which nothing is known but where it is.
  public init(path: String, status: String, isLatest: Bool = false) {
    (self.path, self.status, self.isLatest) = (path, status, isLatest)
  }
}
