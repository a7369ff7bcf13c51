/// Lines of a data section, short enough to be read in a test.
///
/// Numbers are instance names. What hangs on an object takes numbers from the caller, so that a case shows them all.
enum IFCLines {
  /// An instance of IfcRoot: `rest` is what follows GlobalId and OwnerHistory.
  static func root(_ number: Int, _ keyword: String, _ rest: String) -> String {
    let digits = String(number)
    let globalId = String(repeating: "0", count: 22 - digits.count) + digits
    return "#\(number)=\(keyword)('\(globalId)',$,\(rest));"
  }

  /// An IfcWall of IFC4 or later.
  static func wall(_ number: Int = 1, name: String = "'W'", predefined: String = "$", objectType: String = "$")
    -> String
  {
    root(number, "IFCWALL", "\(name),$,\(objectType),$,$,$,\(predefined)")
  }

  /// An IfcWallType of IFC4 or later.
  static func wallType(
    _ number: Int, sets: String = "$", predefined: String = ".NOTDEFINED.", elementType: String = "$"
  ) -> String {
    root(number, "IFCWALLTYPE", "'T',$,$,\(sets),$,$,\(elementType),\(predefined)")
  }

  /// The type of some occurrences.
  static func typed(_ number: Int, _ occurrences: String, by type: Int) -> String {
    root(number, "IFCRELDEFINESBYTYPE", "$,$,(\(occurrences)),#\(type)")
  }

  /// A property set with its relation (`number` + 1) and its properties (from `number` + 2 on).
  static func set(_ number: Int, _ name: String, of owner: String = "#1", _ properties: [String]) -> [String] {
    definition(number, "IFCPROPERTYSET", "'\(name)',$,", of: owner, properties)
  }

  /// A quantity set, as ``set(_:_:of:_:)``.
  static func quantities(_ number: Int, _ name: String, of owner: String = "#1", _ quantities: [String]) -> [String] {
    definition(number, "IFCELEMENTQUANTITY", "'\(name)',$,$,", of: owner, quantities)
  }

  /// Sets that hang on nothing: for types, and for relations of the test's own.
  static func looseSet(_ number: Int, _ name: String, _ properties: [String]) -> [String] {
    definition(number, "IFCPROPERTYSET", "'\(name)',$,", of: nil, properties)
  }

  private static func definition(
    _ number: Int, _ keyword: String, _ head: String, of owner: String?, _ items: [String]
  ) -> [String] {
    let numbers = items.indices.map { "#\(number + 2 + $0)" }.joined(separator: ",")
    var lines = [root(number, keyword, "\(head)(\(numbers))")]
    if let owner { lines.append(root(number + 1, "IFCRELDEFINESBYPROPERTIES", "$,$,(\(owner)),#\(number)")) }
    return lines + items.enumerated().map { "#\(number + 2 + $0)=\($1);" }
  }

  /// IfcPropertySingleValue; `value` as `IFCLABEL('x')`.
  static func single(_ name: String, _ value: String, unit: String = "$") -> String {
    "IFCPROPERTYSINGLEVALUE('\(name)',$,\(value),\(unit))"
  }

  /// A project with its units: `units` are instances without number, from 902 on.
  static func project(_ units: [String]) -> [String] {
    let numbers = units.indices.map { "#\(902 + $0)" }.joined(separator: ",")
    return [root(900, "IFCPROJECT", "'P',$,$,$,$,$,#901"), "#901=IFCUNITASSIGNMENT((\(numbers)));"]
      + units.enumerated().map { "#\(902 + $0)=\($1);" }
  }

  /// An IfcSIUnit.
  static func si(_ kind: String, _ name: String, prefix: String = "$") -> String {
    "IFCSIUNIT(*,.\(kind).,\(prefix),.\(name).)"
  }
}
