import IFCModel
import IFCSchema
import Requirements

/// Finds elements that share a serial number of one manufacturer.
struct RepeatedSerials {
  /// From the place of an element to the serial number that another one has, too.
  let pairs: [UInt32: String]

  /// Names of properties in small letters.
  private static let serial = "serialnumber"
  private static let manufacturer = "manufacturer"

  /// - Complexity: O(elements), and O(properties) of the sets whose name is one that holds serial numbers.
  init(_ model: Model, _ elements: InstanceList, _ placeholders: PlaceholderSet?) {
    let names = Self.setNames(model)
    guard names.contains(true) else {
      pairs = [:]
      return
    }
    let serials = Slots.map(count: elements.count, threads: model.reader.threads) { range in
      let model = model.forOneThread()
      return range.compactMap { position -> (place: UInt32, key: String, text: String)? in
        let element = elements[position]
        return Self.serial(of: element, model, names, placeholders).map { (element.place, $0.key, $0.text) }
      }
    }.flatMap { $0 }
    var first: [String: UInt32] = [:]
    var pairs: [UInt32: String] = [:]
    for (place, key, text) in serials {
      if let other = first[key] {
        pairs[other] = text
        pairs[place] = text
      } else {
        first[key] = place
      }
    }
    self.pairs = pairs
  }

  /// For each name of a set, whether sets of that name hold serial numbers: Pset_ManufacturerOccurrence, and those of
  /// owners that speak of series, components or maintenance.
  private static func setNames(_ model: Model) -> [Bool] {
    model.propertySets.names { name in
      let folded = TextFolding.folded(name).filter { $0 != " " }
      return folded.holds("manufactureroccurrence") || folded.holds("serial") || folded.holds("component")
        || folded.holds("maintenance") || folded.holds("gmao")
    }
  }

  /// The serial number of an element with its manufacturer, and as it is written; nil where it has none.
  private static func serial(
    of element: Instance, _ model: Model, _ names: [Bool], _ placeholders: PlaceholderSet?
  ) -> (key: String, text: String)? {
    let sets = model.propertySets
    var serial = ""
    var manufacturer = ""
    sets.forEachSet(of: element.place) { set in
      guard names[sets.nameNumber(of: set)] else { return }
      for property in model.properties(of: set) {
        let name = model.name(of: property).lowercased().filter { $0.isLetter }
        guard name == Self.serial || name == Self.manufacturer, case .single(let value) = model.value(of: property),
          case .string(let text) = value.scalar
        else { continue }
        if name == Self.serial { serial = Blanks.trimmed(text) } else { manufacturer = Blanks.trimmed(text) }
      }
    }
    guard !serial.isEmpty, !(placeholders?.contains(serial) ?? false) else { return nil }
    return (manufacturer.lowercased() + "\u{1F}" + serial, serial)
  }
}
