/// A building of a model (IfcBuilding).
public struct BuildingRecord: Sendable, Equatable {
  /// Name of the instance, without `#`.
  public var instance: UInt64
  /// GlobalId, as it stands in the file.
  public var globalId: String?
  /// Name.
  public var name: String?
  /// LongName.
  public var longName: String?
  /// What its owner knows it by: Pset_BuildingCommon.BuildingID, an identifier of the national register of buildings
  /// (RNB), or Pset_BuildingCommon.Reference. Nil where none of them says anything.
  public var identifier: String?
  /// Its postal address on one line, or that of its site.
  public var address: String?
  /// The name of the site that it stands on.
  public var site: String?

  /// A building; what the model does not say is nil.
  public init(
    instance: UInt64, globalId: String? = nil, name: String? = nil, longName: String? = nil,
    identifier: String? = nil, address: String? = nil, site: String? = nil
  ) {
    self.instance = instance
    self.globalId = globalId
    self.name = name
    self.longName = longName
    self.identifier = identifier
    self.address = address
    self.site = site
  }
}
