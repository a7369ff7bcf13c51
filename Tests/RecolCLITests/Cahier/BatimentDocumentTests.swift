import Testing

@Suite("batiment-fr: documents")
struct BatimentDocumentTests {
  /// Objects of a class, each with a document that is called as it is.
  private func lines(_ keyword: String, _ rest: String, _ names: [String]) -> [String] {
    names.enumerated().flatMap { place, name in
      let number = 1000 + place * 20
      return [
        BatimentLines.root(number, keyword, name, rest),
        "#\(number + 1)=IFCDOCUMENTREFERENCE('x.pdf',$,'\(BatimentLines.encoded(name))',$,$);",
        "#\(number + 2)=IFCRELASSOCIATESDOCUMENT('\(BatimentLines.globalId(number + 2))',$,$,$,(#\(number)),#\(number + 1));",
      ] + BatimentLines.set(number + 3, "Pset_DoorCommon", of: number, [("FireRating", "IFCLABEL('EI 30')")])
    }
  }

  @Test("are found by the words that D4 takes, and by no parts of words")
  func equipment() throws {
    let sheets = ["FT CTA 01", "Data sheet", "FicheTechniqueCTA", "Fiches techniques", "FT_CTA"]
    let manuals = ["Notice", "Notice d'utilisation", "Manuel d'utilisation", "Notice fonctionnement"]
    let care = ["Notice de maintenance", "Notice d'entretien", "Plan de maintenance", "Gamme de maintenance"]
    let others = ["Planning travaux", "Affiche"]
    let probe = try BatimentProbe(
      lines("IFCFAN", "$,$,$,$,'T',$", (sheets + manuals + care + others).map { $0.replacing("'", with: "''") }))
    let bad = (probe("BAT-72").names, probe("BAT-73").names, probe("BAT-74").names)
    #expect(Set(bad.0) == Set(manuals + care + others))
    #expect(Set(bad.1) == Set(sheets + others + ["Plan de maintenance", "Gamme de maintenance"]))
    #expect(Set(bad.2) == Set(sheets + manuals + others))
  }

  @Test("count where a property of the object or its type holds their path, or refers to them, as in rule D4")
  func typed() throws {
    let fan = """
      #1=IFCFANTYPE('0000000000000000000001',$,'CTA',$,$,(#20),$,$,$,.VANEAXIAL.);
      #2=IFCFAN('0000000000000000000002',$,'V',$,$,$,$,'T',$);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#2),#1);
      #20=IFCPROPERTYSET('000000000000000000000K',$,'Exploitation',$,(#21,#22));
      #21=IFCPROPERTYSINGLEVALUE('Notice',$,IFCTEXT('docs/cta.pdf'),$);
      #22=IFCPROPERTYREFERENCEVALUE('Entretien',$,$,#23);
      #23=IFCDOCUMENTREFERENCE('docs/e.pdf',$,$,$,$);
      #30=IFCPROPERTYSET('000000000000000000000U',$,'DOE',$,(#31));
      #31=IFCPROPERTYSINGLEVALUE('Lien',$,IFCLABEL('voir docs/FT-cta.pdf'),$);
      #32=IFCRELDEFINESBYPROPERTIES('000000000000000000000V',$,$,$,(#2),#30);
      """
    func failed(_ text: String) throws -> [String] {
      let probe = try BatimentProbe([text])
      return ["BAT-72", "BAT-73", "BAT-74"].filter { !probe($0).names.isEmpty }
    }
    #expect(try failed(fan) == [])
    // A text that is no path, a path out of the submission, a reference that says no place, a model of a family.
    #expect(try failed(fan.replacing("docs/cta.pdf", with: "en annexe")) == ["BAT-73"])
    for path in ["C:\\\\docs\\\\cta.pdf", "https://example.org/cta.pdf", "voir P:/cta.pdf"] {
      #expect(try failed(fan.replacing("docs/cta.pdf", with: path)) == ["BAT-73"], "\(path)")
    }
    #expect(try failed(fan.replacing("'docs/e.pdf',$,$", with: "$,$,'Entretien'")) == ["BAT-74"])
    #expect(try failed(fan.replacing("FT-cta.pdf", with: "FT-cta.rfa")) == ["BAT-72"])
  }

  @Test("of fire doors are reports of classification, whatever they are called")
  func doors() throws {
    let good = [
      "PV de classement", "Procès-verbal de classement", "PV de résistance au feu", "PV classement feu", "PV_CF_12",
    ]
    let bad = ["Fiche CPV", "PV de réception", "Classement"]
    let probe = try BatimentProbe(lines("IFCDOOR", "$,$,$,$,'T',$,$,$,$,$", good + bad))
    #expect(probe("BAT-55").applicable == 8)
    #expect(Set(probe("BAT-55").names) == Set(bad))
  }
}
