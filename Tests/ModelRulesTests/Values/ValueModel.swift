/// Objects with property sets, as lines of a data section.
struct ValueModel {
  private(set) var lines = ""
  private var next = 100

  /// An object or type object by its class, with the number that it is to have and its attributes behind Name.
  mutating func object(_ number: Int, _ keyword: String, name: String = "Objet", _ rest: String) {
    lines += "#\(number)=\(keyword)('\(guid(number))',$,'\(name)',\(rest));\n"
  }

  /// A door; a tag of nil is none.
  mutating func door(_ number: Int, name: String = "Porte", tag: String? = nil) {
    object(number, "IFCDOOR", name: name, "$,$,$,$,\(tag.map { "'\($0)'" } ?? "$"),$,$,.DOOR.,$,$")
  }

  /// A property set of an object; values as they are written in the file.
  mutating func set(_ name: String, _ values: [(String, String)], of owner: Int) {
    let properties = self.properties(values)
    lines += "#\(next)=IFCPROPERTYSET('\(guid(next))',$,'\(name)',$,(\(properties)));\n"
    lines += "#\(next + 1)=IFCRELDEFINESBYPROPERTIES('\(guid(next + 1))',$,$,$,(#\(owner)),#\(next));\n"
    next += 2
  }

  /// A type of a door with one set, and the doors that have it.
  mutating func doorType(_ number: Int, _ set: String, _ values: [(String, String)], doors: [Int] = []) {
    let properties = self.properties(values)
    lines += "#\(next)=IFCPROPERTYSET('\(guid(next))',$,'\(set)',$,(\(properties)));\n"
    object(number, "IFCDOORTYPE", name: "Type", "$,$,(#\(next)),$,$,$,.DOOR.,.NOTDEFINED.,$,$")
    next += 1
    guard !doors.isEmpty else { return }
    let related = doors.map { "#\($0)" }.joined(separator: ",")
    lines += "#\(next)=IFCRELDEFINESBYTYPE('\(guid(next))',$,$,$,(\(related)),#\(number));\n"
    next += 1
  }

  private mutating func properties(_ values: [(String, String)]) -> String {
    var references: [String] = []
    for (name, value) in values {
      lines += "#\(next)=IFCPROPERTYSINGLEVALUE('\(name)',$,\(value),$);\n"
      references.append("#\(next)")
      next += 1
    }
    return references.joined(separator: ",")
  }

  private func guid(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: 22 - digits.count) + digits
  }
}
