import IFCModel
struct UnitConversion { var factor: Double; var offset: Double; static let none = UnitConversion(factor: 1, offset: 0) }
struct CRef { var system: String?; var codes: [String] }
extension Model {
  func conversion(of type: String, for property: Property, defining: Bool = false) -> UnitConversion? { UnitConversion.none }
  func classifications(of i: Instance) -> [CRef] { [] }
  func hasMaterial(_ i: Instance) -> Bool { false }
  func materialTexts(of i: Instance) -> [String] { [] }
  func declaredType(of p: Property) -> String { quantityType(of: p) }
}
