import IFCSchema
import Requirements

/// Names of schema versions as people write them.
enum SchemaName {
  /// The name that was probably meant: an alias (`IFC4X3`), or the nearest; empty where there is none.
  static func nearest(to name: String) -> String {
    SchemaVersion.identify(name)?.version.name
      ?? NearestName.nearest(to: name.uppercased(), in: CahierIdentity.allSchemaVersions) ?? ""
  }
}
