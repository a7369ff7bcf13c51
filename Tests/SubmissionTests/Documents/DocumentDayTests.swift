import Glibc
import Requirements
import Submission
import Testing

@Suite("D8 and D10: days of documents, native files and models")
struct DocumentDayTests {
  /// Writes a native file that was modified on a day, given in days since 1970-01-01.
  private func native(_ name: String, day: Int, in folder: SampleFolder) throws {
    try folder.write(name, "x")
    let times = [timeval(tv_sec: day * 86_400, tv_usec: 0), timeval(tv_sec: day * 86_400, tv_usec: 0)]
    #expect(unsafe utimes(folder.path + "/" + name, times) == 0)
  }

  /// The day in the headers of models of tests: 2026-01-05.
  private let exported = CalendarDay(year: 2026, month: 1, day: 5).number

  @Test("D8 asks for native files where the cahier does, of about the day of the export")
  func native() throws {
    let folder = try SampleFolder([:])
    try native("natifs/ECOLE-ARC.rvt", day: exported + 5, in: folder)
    try native("natifs/ECOLE-CVC.rvt", day: exported - 30, in: folder)
    let models: KeyValuePairs = ["m/ECOLE-ARC.ifc": "", "m/ECOLE-STR.ifc": "", "m/ECOLE-CVC.ifc": ""]
    #expect(try DocumentProbe("D8", folder, models: models).total == 0)
    let probe = try DocumentProbe("D8", folder, models: models, parameters: ["native": ["rvt"]])
    #expect(
      probe.failures == [
        "absent.document ECOLE-STR.rvt", "invalid.difference natifs/ECOLE-CVC.rvt: 2025-12-06 / 2026-01-05",
      ])
    #expect(probe.valid == 1)
    let wide = try DocumentProbe("D8", folder, models: models, parameters: ["native": ["rvt"], "days": ["30"]])
    #expect(wide.failures == ["absent.document ECOLE-STR.rvt"])
  }

  @Test("D8 does not judge by the day of a copy")
  func copies() throws {
    let folder = try SampleFolder([:])
    try native("ECOLE.rvt", day: exported + 90, in: folder)
    try native("ECOLE.ifc", day: exported + 90, in: folder)
    let probe = try DocumentProbe(
      "D8", folder, models: [folder.path + "/ECOLE.ifc": ""], parameters: ["native": ["rvt"]])
    #expect(probe.failures == ["not-evaluable.reference ECOLE.rvt: 2026-04-05 / 2026-01-05"])
  }

  @Test("D10 reads the days of IFC2X3 and those in names of records and manuals")
  func records() throws {
    let folder = try SampleFolder([
      "PV-essais_2019-03-02.pdf": smallPDF, "notice 15.06.2025.pdf": smallPDF, "PV_20270101.pdf": smallPDF,
      "photo_2019-03-02.pdf": smallPDF, "PV-2019-99-99.pdf": smallPDF,
    ])
    let model = """
      #1=IFCDOCUMENTINFORMATION('D','PV',$,$,$,$,$,$,$,$,$,#2,$,$,$,$,$);
      #2=IFCDATEANDTIME(#3,#4);
      #3=IFCCALENDARDATE(1,12,2019);
      #4=IFCLOCALTIME(0,0,0.,$,$);
      """
    let probe = try DocumentProbe(
      "D10", folder, models: ["a.ifc": model], schema: "IFC2X3", parameters: ["start": ["2024-01-01"]],
      delivered: "2026-01-31")
    #expect(
      probe.failures == [
        "#1 invalid.value 2019-12-01, PV", "invalid.value 2019-03-02, PV-essais_2019-03-02.pdf",
        "invalid.value 2027-01-01, PV_20270101.pdf",
      ])
    #expect(probe.valid == 1)
  }

  @Test("D10 tells a model that was exported before the newest plan", arguments: [true, false])
  func olderThanPlans(isNamed: Bool) throws {
    let folder = try SampleFolder([
      isNamed ? "plan_2026-05-01.pdf" : "a.pdf": smallPDF, "plan_2025-05-01.pdf": smallPDF,
    ])
    let model = "#1=IFCDOCUMENTINFORMATION('D','Plan RDC',$,'a.pdf',$,$,$,$,$,$,$,'2026-05-01T00:00:00',$,$,$,$,$);\n"
    let probe = try DocumentProbe("D10", folder, models: ["a.ifc": isNamed ? "" : model])
    #expect(
      probe.failures == ["invalid.difference 2026-01-05 < 2026-05-01, \(isNamed ? "plan_2026-05-01.pdf" : "a.pdf")"])
    let older = try SampleFolder(["plan_2025-05-01.pdf": smallPDF])
    #expect(try DocumentProbe("D10", older, models: ["a.ifc": ""]).valid == 1)
  }

  @Test(
    "D10 takes no plan of what is to be done for a drawing, nor a list of drawings",
    arguments: [
      "Plan de maintenance 2026-05-01.pdf", "Plan d'assurance qualité 2026-05-01.pdf", "Plan qualité 2026-05-01.pdf",
      "Plan de formation des exploitants 2026-05-01.pdf", "Plans/PlanMaintenance_2026-05-01.pdf",
      "Plan de prévention 2026-05-01.pdf", "Plans d'actions 2026-05-01.pdf", "Maintenance plan 2026-05-01.pdf",
      "Plans/Liste des plans 2026-05-01.pdf",
    ])
  func otherPlans(_ name: String) throws {
    let probe = try DocumentProbe("D10", SampleFolder([name: smallPDF]), models: ["a.ifc": ""])
    #expect(probe.total == 0)
    let title = String(name.split(separator: "/").last ?? "").replacing("'", with: "''")
    let model = """
      #1=IFCDOCUMENTINFORMATION('D','\(title)',$,'Plans/a.pdf',$,$,$,$,$,$,$,'2026-05-01T00:00:00',$,$,$,$,$);

      """
    #expect(try DocumentProbe("D10", SampleFolder([:]), models: ["a.ifc": model]).total == 0)
  }

  @Test(
    "D10 takes drawings for drawings, whatever else their names say",
    arguments: [
      "Plan de récolement 2026-05-01.pdf", "Plan du local maintenance 2026-05-01.pdf",
      "Plan PV toiture 2026-05-01.pdf", "Plan de sécurité incendie 2026-05-01.pdf",
      "Maintenance - plan d'accès 2026-05-01.pdf", "Plan contrôle d'accès 2026-05-01.pdf",
      "Plans/RDC 2026-05-01.pdf", "Notices/Plan RDC 2026-05-01.pdf",
    ])
  func drawings(_ name: String) throws {
    let probe = try DocumentProbe("D10", SampleFolder([name: smallPDF]), models: ["a.ifc": ""])
    #expect(probe.failures == ["invalid.difference 2026-01-05 < 2026-05-01, \(name)"])
  }

  @Test("D10 judges a record in a folder of plans as a record: its own name tells before the folders")
  func recordAmongPlans() throws {
    let names = ["LOT 09/Plans/PV réception réseau 2026-05-01.pdf", "Plans/PV des plans 2026-05-02.pdf"]
    let folder = try SampleFolder([names[0]: smallPDF, names[1]: smallPDF])
    let probe = try DocumentProbe("D10", folder, models: ["a.ifc": ""], delivered: "2026-01-31")
    #expect(
      probe.failures == ["invalid.value 2026-05-01, \(names[0])", "invalid.value 2026-05-02, \(names[1])"])
  }

  @Test("D10 takes no day that no calendar has, of a document or of a model's header")
  func impossibleDays() throws {
    let folder = try SampleFolder(["plan_2025-05-01.pdf": smallPDF])
    let line = "#1=IFCDOCUMENTINFORMATION('D','PV',$,'pv.pdf',$,$,$,$,$,$,'2025-13-45T00:00:00',$,$,$,$,$,$);\n"
    let probe = try DocumentProbe("D10", folder, models: ["a.ifc": line], parameters: ["start": ["2024-01-01"]])
    #expect(probe.failures == ["#1 invalid.type 2025-13-45"])
    let dated = try DocumentProbe("D10", folder, models: ["a.ifc": ""], timeStamp: "2026-13-99T10:00:00")
    #expect(dated.failures == ["not-evaluable.reference 2025-05-01, plan_2025-05-01.pdf"])
  }
}
