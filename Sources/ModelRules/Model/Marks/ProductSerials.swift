public import IFCModel
import IFCSchema
import Requirements

/// Reads the serial numbers of elements with their manufacturers, however owners call the properties and the sets.
///
/// A serial number is unique among the products of one manufacturer. It belongs to the occurrence; the manufacturer
/// stands with the type (Pset_ManufacturerTypeInformation), else with the occurrence.
public struct ProductSerials: Sendable {
  /// A serial number as it stands, and who made the product; nil where the model does not say it.
  public struct Serial: Sendable {
    /// The number.
    public let text: String
    /// The manufacturer.
    public let manufacturer: String?
  }

  /// Exporters fill sets with the names of their properties.
  private static let words = Set((SerialNames.all + ManufacturerNames.all).map(TextFolding.folded))

  private let properties: NamedProperties
  /// For each name that is looked for, whether it is that of the serial number.
  private let isSerial: [Bool]
  /// Whether any property of the model is called as serial numbers are.
  public let isAnywhere: Bool

  /// - Parameter listed: what sets list, where somebody else reads it all the same.
  /// - Complexity: O(sets + properties of those that are no quantities), spread over the threads.
  public init(_ model: Model, listed: ListedProperties? = nil) {
    let names = SerialNames.all + ManufacturerNames.all
    let quantities = model.schema.entity(named: "IfcElementQuantity")
    properties = model.properties(named: names, listed: listed) { [table = model.propertySets] set in
      table.entity(of: set) != quantities
    }
    isSerial = names.indices.map { $0 < SerialNames.all.count }
    isAnywhere = SerialNames.all.indices.contains(where: properties.occurs)
  }

  /// Another one with the same columns, for one thread; see `Model.forOneThread()`.
  public init(sharing other: ProductSerials) {
    properties = NamedProperties(sharing: other.properties)
    isSerial = other.isSerial
    isAnywhere = other.isAnywhere
  }

  /// The serial number of an element; nil where it has none. O(sets of the element and of its type).
  public func serial(of element: Instance, in model: Model) -> Serial? {
    guard isAnywhere, let text = text(of: element.place, isSerial: true, model) else { return nil }
    let type = model.typeObject(of: element)
    let manufacturer = type.flatMap { self.text(of: $0.place, isSerial: false, model) }
    return Serial(text: text, manufacturer: manufacturer ?? self.text(of: element.place, isSerial: false, model))
  }

  /// The first value that is not blank and not the name of such a property, without blanks around it.
  private func text(of place: UInt32, isSerial wanted: Bool, _ model: Model) -> String? {
    var found: String?
    model.propertySets.forEachSet(of: place) { set in
      guard found == nil, properties.occurs(in: set) else { return }
      properties.forEach(in: set, of: model, where: { isSerial[$0] == wanted }) { _, property in
        guard found == nil, case .single(let value) = model.value(of: property) else { return }
        switch value.scalar {
        case .string(let text): found = Blanks.trimmed(text)
        case .integer(let number): found = String(number)
        default: break
        }
        if let text = found, text.isEmpty || Self.words.contains(TextFolding.folded(text)) { found = nil }
      }
    }
    return found
  }
}
