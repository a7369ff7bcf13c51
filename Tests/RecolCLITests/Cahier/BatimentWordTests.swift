import Testing

@Suite("batiment-fr: words in use")
struct BatimentWordTests {
  @Test("name storeys")
  func storeys() throws {
    let good = [
      "Étage 1", "Etage 1", "ETAGE 2", "ÉTAGE 3", "NIVEAU 1", "SOUS-SOL 1", "1er Etage", "Rez-de-chaussee",
      "Rez de chaussée", "RdC", "RDC", "R+1", "2e étage",
    ]
    let bad = ["Bidule", "Etages", "étage"]
    let lines = (good + bad).enumerated().map { place, name in
      BatimentLines.root(100 + place, "IFCBUILDINGSTOREY", name, "$,$,$,$,$,.ELEMENT.,\(place).")
    }
    let failures = try BatimentProbe(lines)("BAT-17").failures.filter { $0.reason == "invalid.value" }
    #expect(Set(failures.map { $0.name ?? "" }) == Set(bad))
  }

  @Test("name kinds of zones")
  func zones() throws {
    let lines = ["Parties communes", "Parties privatives", "Divers"].enumerated().map { place, kind in
      "#\(100 + place)=IFCZONE('\(BatimentLines.globalId(100 + place))',$,'Z\(place)-1',$,'\(kind)',$);"
    }
    #expect(try BatimentProbe(lines)("BAT-27").names == ["Z2-1"])
  }

  @Test("name how emergency lighting tests itself")
  func lighting() throws {
    let lines = BatimentLines.objects(
      "IFCLIGHTFIXTURE", "$,$,$,$,'T',.SECURITYLIGHTING.", "Pset_LightFixtureTypeSecurityLighting", "SelfTestFunction",
      ["OTHER", "LOCAL", "MAGIC"])
    #expect(try BatimentProbe(lines)("BAT-82").names == ["MAGIC"])
  }
}
