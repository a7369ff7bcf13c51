@testable import CahierFormat
import Requirements
import Testing

@Suite("What owners write in cells beside names and values")
struct OwnerWordsTests {
  private func read(_ rows: [String]) -> SheetReading {
    SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
  }

  private func rule(_ requirement: CahierRequirement?) -> ValueRule? { requirement?.checks.first?.rule }

  @Test(
    "what leaves out a class is for a person, and never asks for the class that is left out",
    arguments: [
      "IfcWall sauf IfcCurtainWall", "IfcWall hors IfcCurtainWall", "IfcSlab (hors ROOF)", "IfcSlab / pas ROOF",
      "IfcDoor, sauf IfcWindow", "Murs, sauf murs rideaux", "Tous les objets à l'exception de IfcSpace", "!IfcWall",
      "IfcWall autre que IfcCurtainWall", "IfcWall ≠ IfcCurtainWall", "IfcBeam except IfcMember", "tout sauf IfcWindow",
    ])
  func exceptions(cell: String) {
    let reading = read(["Classe IFC;Jeu de propriétés;Propriété", "\(cell);Ville;P", "IfcRamp;Ville;Q"])
    #expect(reading.lines.map(\.kind) == [.heading, .checklist, .understood])
    #expect(reading.lines[1].reason?.arguments == [cell])
    let asked = reading.cahier?.requirements.compactMap { $0.applicability?.classes.map(\.text) }
    #expect(asked == [["IfcRamp"]])
  }

  @Test("a predefined type that is left out is not asked for")
  func exceptedType() {
    let reading = read(["Classe IFC;Type prédéfini;Jeu de propriétés;Propriété", "IfcSlab;sauf ROOF;Ville;P"])
    #expect(reading.lines.last?.kind == .checklist)
  }

  @Test(
    "sentences about a value are no values that are allowed",
    arguments: [
      "Le matériau principal du mur, tel que prévu au marché", "Renseigner la classe, l'épaisseur et le type",
      "Le code, puis un tiret, puis le numéro", "The fire rating of the wall, as in the spec", "Nom du fabricant",
      "Numéro de série", "Date de pose", "Valeur en mètres", "Idem ci-dessus", "Cohérent avec CCTP",
      "Indiquer le matériau. | Préciser la teinte.",
    ])
  func prose(cell: String) {
    let reading = read(["Classe;Jeu de propriétés;Propriété;Valeurs autorisées", "IfcWall;Ville;P;\(cell)"])
    #expect(rule(reading.cahier?.requirements.first)?.values == [])
    #expect(reading.problems.map(\.code) == [.unreadValue])
  }

  @Test(
    "names of several words between commas are values",
    arguments: [
      ("Béton armé, Béton précontraint, Bois lamellé collé", 3), ("La Défense, La Villette", 2), ("LA, LB, LC", 3),
      ("Numéro 1, Numéro 2", 2),
    ])
  func names(cell: String, count: Int) {
    let reading = read(["Classe;Jeu de propriétés;Propriété;Valeurs autorisées", "IfcWall;Ville;P;\(cell)"])
    #expect(rule(reading.cahier?.requirements.first)?.values.count == count)
  }

  @Test(
    "a row whose stages are none is never due, one that says nothing of stages always is",
    arguments: ["-", "n/a", "sans objet", "aucune", "jamais", "néant"])
  func neverDue(cell: String) {
    let reading = read([
      "Classe;Jeu de propriétés;Propriété;Phase", "IfcWall;Ville;P;\(cell)", "IfcWall;Ville;Q;", "IfcWall;Ville;R;DOE",
    ])
    #expect(reading.cahier?.requirements.map(\.id) == ["R3", "R4"])
    #expect(reading.refusals.map(\.code) == [.noMark])
  }

  @Test("a remark beside a row is no legend")
  func remarks() {
    let reading = read([
      "Classe;Jeu de propriétés;Propriété;Remarque;PRO;DOE", "IfcWall;Ville;P;Non requis au PRO;non;x",
      "IfcWall;Ville;Q;O : optionnel;;o", "IfcWall;Ville;R;x facultatif pour les lots techniques;;x",
    ])
    #expect(reading.layout.marks.own.isEmpty)
    #expect(reading.cahier?.requirements.map(\.stages.span) == Array(repeating: .from("doe"), count: 3))
    #expect(reading.cahier?.requirements.allSatisfy { $0.checks.allSatisfy { !$0.isOptional } } == true)
  }

  @Test("a legend beside a table or below it is one")
  func legendBeside() {
    let reading = read([
      "Classe;Jeu de propriétés;Propriété;PRO;DOE", "IfcWall;Ville;P;;o;;O : optionnel", "IfcWall;Ville;Q;;z",
      "Légende;z : sans objet",
    ])
    #expect(reading.layout.marks.own == ["o": .optional, "z": .none])
  }
}
