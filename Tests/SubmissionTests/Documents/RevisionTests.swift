import Requirements
import Submission
import Testing

@Suite("D6: revisions in the names of files")
struct RevisionTests {
  private func failures(_ names: String...) throws -> [String] {
    let folder = try SampleFolder([:])
    for name in names { try folder.write(name, smallPDF) }
    return try DocumentProbe("D6", folder).failures
  }

  @Test(
    "an old one beside the new one is told",
    arguments: [
      ["P1_A.pdf", "P1_B.pdf"], ["P2-indA.pdf", "P2-indB.pdf"], ["P3_v1.2.pdf", "P3_v1.3.pdf"],
      ["P3_v1.9.pdf", "P3_v1.10.pdf"], ["P4_rev01.pdf", "P4_rev02.pdf"], ["P6 ind. A.pdf", "P6 ind. B.pdf"],
      ["P7_IND-A_2024.pdf", "P7_IND-B_2024.pdf"], ["P9.pdf", "P9_indA.pdf"], ["PA_R01.pdf", "PA_R02.pdf"],
      ["PB-Ind0.pdf", "PB-IndA.pdf"], ["P_indZ.pdf", "P_indAA.pdf"], ["P revB.pdf", "P revC.pdf"],
      ["P_ind.B.pdf", "P_ind.C.pdf"], ["P_IND-AA_CVC.pdf", "P_IND-AB_CVC.pdf"], ["001 A.pdf", "001 B.pdf"],
      ["P_indA_20240312.pdf", "P_indB_20240501.pdf"], ["P-02-A-12-03-2024.pdf", "P-02-B-02-05-2024.pdf"],
      ["PLN_001_A_240312.pdf", "PLN_001_B_240501.pdf"], ["P_rev_C.pdf", "P_rev_D.pdf"],
      ["DOE-CVC-PLN-001-A.pdf", "DOE-CVC-PLN-001-B.pdf"],
    ])
  func superseded(names: [String]) throws {
    #expect(try failures(names[0], names[1]) == ["invalid.rule \(names[0]) < \(names[1])"])
  }

  @Test(
    "things that letters and numbers tell apart are none, nor what lies with the archives or in another folder",
    arguments: [
      ["Coupe_A.pdf", "Coupe_B.pdf"], ["Bâtiment A.pdf", "Bâtiment B.pdf"], ["plan-1.pdf", "plan-2.pdf"],
      ["index.pdf", "indes.pdf"], ["plan_a.pdf", "plan_b.pdf"], ["Archive/P5_indA.pdf", "P5_indB.pdf"],
      ["Archives/P5_indA.pdf", "Archives/P5_indB.pdf"], ["cvc/plan_indA.pdf", "elec/plan_indB.pdf"],
      ["P_rev_du_plan.pdf", "P_rev_le_plan.pdf"], ["Notice Pompe A.pdf", "Notice Pompe B.pdf"],
      ["FT_CTA_A.pdf", "FT_CTA_B.pdf"], ["NOTICE-POMPE-A.pdf", "NOTICE-POMPE-B.pdf"],
      ["Logement 12 A.pdf", "Logement 12 B.pdf"], ["PLAN_REVIT.pdf", "PLAN_REVUE.pdf"],
      ["P_rev_au_plan.pdf", "P_rev_as_plan.pdf"], ["CVC_02_A_PLAN.pdf", "CVC_02_B_PLAN.pdf"],
      ["P A 20240312.pdf", "P B 20240501.pdf"], ["PE_20240101.pdf", "PE_20250101.pdf"],
    ])
  func others(names: [String]) throws { #expect(try failures(names[0], names[1]) == []) }

  @Test("a letter at the end is held against the revision that a model states, where that is a letter")
  func stated() throws {
    let folder = try SampleFolder(["PLN-001-A.pdf": smallPDF])
    func failures(_ revision: String) throws -> [String] {
      let model = "#1=IFCDOCUMENTINFORMATION('D','P',$,'PLN-001-A.pdf',$,$,$,'\(revision)',$,$,$,$,$,$,$,$,$);\n"
      return try DocumentProbe("D6", folder, models: ["a.ifc": model]).failures
    }
    #expect(try failures("B") == ["#1 invalid.difference B / PLN-001-A.pdf"])
    #expect(try failures("ind. A") == [] && failures("2024") == [])
    let ofClass = try SampleFolder(["FT-Diffuseur-classe-B.pdf": smallPDF])
    let model = "#1=IFCDOCUMENTINFORMATION('D','P',$,'FT-Diffuseur-classe-B.pdf',$,$,$,'A',$,$,$,$,$,$,$,$,$);\n"
    #expect(try DocumentProbe("D6", ofClass, models: ["a.ifc": model]).failures == [])
  }
}
