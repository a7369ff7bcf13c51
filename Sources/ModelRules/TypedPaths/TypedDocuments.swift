public import IFCModel
import Requirements

/// The documents that the property sets of objects and types lead to: by paths that people type into text properties, and
/// by properties that refer to documents.
///
/// Exporters tie documents to types by IfcRelAssociatesDocument, and as often a text property holds the path alone. What
/// lies on a drive, on a share or on the web is no document of a submission, and a family of a program is no document of
/// operation: such paths count for nothing. Whether a file is
/// there is for rule D2 to say, of these and of attached documents alike.
public struct TypedDocuments: Sendable {
  /// A document that a property leads to.
  public struct Entry: Sendable {
    /// The set and the name of the property: `Exploitation.Notice`.
    public var property: String
    /// The path; empty where the property refers to ``document``.
    public var path: String
    /// The place of what the property refers to; nil for a path.
    public var document: UInt32?
  }

  private let owners: PropertyOwners
  private var ofSets: [UInt32: [Entry]] = [:]

  /// - Complexity: O(properties + pairs of owner and set), the former over the threads.
  public init(_ model: Model) {
    let typed = TypedPathReader(model: model).paths().filter { TypedPath.isOfDocument($0.path) }
    let referring = model.instances(of: "IfcPropertyReferenceValue").compactMap { property in
      model.reader.reference("PropertyReference", of: property).map { (property: property.name, document: $0) }
    }.filter { model.document($0.document) != nil }
    owners = PropertyOwners(model, of: typed.map(\.property) + referring.map(\.property))
    for path in typed { add(path.property, path.name, Entry(property: "", path: path.path)) }
    for (property, document) in referring {
      let name = model.instance(named: property).flatMap { model.string("Name", of: $0) } ?? ""
      add(property, name, Entry(property: "", path: "", document: document.place))
    }
  }

  private mutating func add(_ property: UInt64, _ name: String, _ entry: Entry) {
    var entry = entry
    entry.property = [owners.setName(of: property) ?? "", name].filter { !$0.isEmpty }.joined(separator: ".")
    for set in owners.sets(of: property) { ofSets[set, default: []].append(entry) }
  }

  /// What the sets of the object or type at a place lead to, in the order of the file. O(its sets).
  public func entries(ofOwnerAt place: UInt32) -> [Entry] {
    (owners.setsOfOwner[place] ?? []).flatMap { ofSets[$0] ?? [] }
  }
}
