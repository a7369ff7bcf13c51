import Testing

@Suite("batiment-fr: wholes answer by their parts")
struct BatimentPartTests {
  /// A roof of one slab and a wall of one part, with a material and a transmittance or without.
  private func lines(isKnown: Bool) -> [String] {
    let wholes = [
      BatimentLines.root(100, "IFCROOF", "Toiture", "$,$,$,$,'R',$"),
      BatimentLines.root(101, "IFCSLAB", "Pan", "$,$,$,$,'P',.ROOF."),
      BatimentLines.root(102, "IFCWALL", "Mur", "$,$,$,$,'M',$"),
      BatimentLines.root(103, "IFCBUILDINGELEMENTPART", "Couche", "$,$,$,$,'C',$"),
      "#104=IFCRELAGGREGATES('\(BatimentLines.globalId(104))',$,$,$,#100,(#101));",
      "#105=IFCRELAGGREGATES('\(BatimentLines.globalId(105))',$,$,$,#102,(#103));",
    ]
    guard isKnown else { return wholes }
    return wholes + [
      BatimentLines.encoded("#110=IFCMATERIAL('Béton',$,$);"),
      "#111=IFCRELASSOCIATESMATERIAL('\(BatimentLines.globalId(111))',$,$,$,(#101,#103),#110);",
    ]
      + BatimentLines.set(
        120, "Pset_SlabCommon", of: 101, [("ThermalTransmittance", "IFCTHERMALTRANSMITTANCEMEASURE(0.15)")])
  }

  @Test("where all of them do")
  func parts() throws {
    let known = try BatimentProbe(lines(isKnown: true))
    #expect(known("BAT-38").names == [])
    #expect(known("BAT-42").names == [])
    let unknown = try BatimentProbe(lines(isKnown: false))
    #expect(unknown("BAT-38").names == ["Mur"])
    #expect(unknown("BAT-42").names == ["Pan", "Toiture"])
  }
}
