import Requirements
import Submission
import Testing

@Suite("D4 and D7: documents of equipment")
struct EquipmentDocumentTests {
  private static let fan = """
    #1=IFCFANTYPE('0000000000000000000001',$,'CTA',$,$,(#20),$,$,$,.VANEAXIAL.);
    #2=IFCFAN('0000000000000000000002',$,'V',$,$,$,$,$,$);
    #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#2),#1);
    #20=IFCPROPERTYSET('000000000000000000000K',$,'Exploitation',$,(#21,#22));
    #21=IFCPROPERTYSINGLEVALUE('Notice',$,IFCTEXT('cvc/n-1.pdf'),$);
    #22=IFCPROPERTYREFERENCEVALUE('Entretien',$,$,#23);
    #23=IFCDOCUMENTREFERENCE('cvc/maintenance.pdf',$,$,$,$);
    #30=IFCDOCUMENTREFERENCE('cvc/fiche.pdf',$,$,$,$);
    #31=IFCRELASSOCIATESDOCUMENT('000000000000000000000V',$,$,$,(#2),#30);

    """

  @Test("what the type, its objects, typed paths and properties that refer to documents give counts together")
  func united() throws {
    let folder = try SampleFolder(["cvc/n-1.pdf": smallPDF, "cvc/maintenance.pdf": smallPDF, "cvc/fiche.pdf": smallPDF])
    let probe = try DocumentProbe("D4", folder, models: ["a.ifc": Self.fan])
    #expect(probe.failures == [] && probe.valid == 1)
  }

  @Test("neither a document that is not in the folder nor a reference that says no place counts")
  func ghosts() throws {
    let folder = try SampleFolder(["cvc/fiche.pdf": smallPDF])
    #expect(
      try DocumentProbe("D4", folder, models: ["a.ifc": Self.fan]).failures == [
        "#1 absent.document CTA: notice, maintenance"
      ])
    let without = Self.fan.replacing("'cvc/maintenance.pdf',$,$", with: "$,$,'Entretien'")
    #expect(
      try DocumentProbe("D4", folder, models: ["a.ifc": without]).failures == [
        "#1 absent.document CTA: notice, maintenance"
      ])
  }

  @Test("a property that several sets share counts for all that have one, and one in a complex property, too")
  func shared() throws {
    let folder = try SampleFolder(["cvc/tout.pdf": smallPDF])
    let lines = """
      #1=IFCFANTYPE('0000000000000000000001',$,'CTA',$,$,(#20),$,$,$,.VANEAXIAL.);
      #2=IFCFAN('0000000000000000000002',$,'V',$,$,$,$,$,$);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#2),#1);
      #4=IFCPUMPTYPE('0000000000000000000004',$,'P',$,$,(#30),$,$,$,.CIRCULATOR.);
      #5=IFCPUMP('0000000000000000000005',$,'P',$,$,$,$,$,$);
      #6=IFCRELDEFINESBYTYPE('0000000000000000000006',$,$,$,(#5),#4);
      #20=IFCPROPERTYSET('000000000000000000000K',$,'Exploitation',$,(#21));
      #30=IFCPROPERTYSET('000000000000000000000U',$,'Exploitation',$,(#22));
      #21=IFCPROPERTYSINGLEVALUE('Fiche, notice et maintenance',$,IFCTEXT('cvc/tout.pdf'),$);
      #22=IFCCOMPLEXPROPERTY('Documents',$,'DOE',(#21));

      """
    #expect(try DocumentProbe("D4", folder, models: ["a.ifc": lines.replacing("(#22)", with: "(#21)")]).valid == 2)
    let complex = lines.replacing("'Exploitation',$,(#21)", with: "'Exploitation',$,(#22)")
    #expect(try DocumentProbe("D4", folder, models: ["a.ifc": complex]).valid == 2)
  }

  @Test("an empty file is no document, and a manhole no equipment")
  func empty() throws {
    let folder = try SampleFolder(["cvc/n-1.pdf": "", "cvc/maintenance.pdf": smallPDF, "cvc/fiche.pdf": smallPDF])
    #expect(
      try DocumentProbe("D4", folder, models: ["a.ifc": Self.fan]).failures == ["#1 absent.document CTA: notice"])
    let manhole = Self.fan.replacing("IFCFANTYPE", with: "IFCDISTRIBUTIONCHAMBERELEMENTTYPE")
      .replacing("IFCFAN(", with: "IFCDISTRIBUTIONCHAMBERELEMENT(").replacing(".VANEAXIAL.", with: ".MANHOLE.")
    let probe = try DocumentProbe("D4", folder, models: ["a.ifc": manhole])
    #expect(probe.failures == [] && probe.valid == 0)
  }

  /// Types of fans with one object each, which share one property set of as many paths, and one document of as many
  /// references.
  private static func sharing(_ count: Int) -> String {
    let numbers = 1...count
    let paths = numbers.map { "#\(100_000 + $0)=IFCPROPERTYSINGLEVALUE('Notice \($0)',$,IFCTEXT('docs/\($0).pdf'),$);" }
    let references = numbers.map { "#\(200_000 + $0)=IFCDOCUMENTREFERENCE('a/\($0).pdf',$,'A',$,#2);" }
    let types = numbers.map { number in
      """
      #\(300_000 + number)=IFCFANTYPE('\(number)',$,'T',$,$,(#1),$,$,$,.VANEAXIAL.);
      #\(400_000 + number)=IFCFAN('\(number)',$,'V',$,$,$,$,$,$);
      #\(500_000 + number)=IFCRELDEFINESBYTYPE('\(number)',$,$,$,(#\(400_000 + number)),#\(300_000 + number));
      """
    }
    let all = numbers.map { "#\(300_000 + $0)" }.joined(separator: ",")
    let set = numbers.map { "#\(100_000 + $0)" }.joined(separator: ",")
    return """
      #1=IFCPROPERTYSET('000000000000000000000K',$,'Exploitation',$,(\(set)));
      #2=IFCDOCUMENTINFORMATION('D','Entretien',$,$,$,$,$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCRELASSOCIATESDOCUMENT('000000000000000000000V',$,$,$,(\(all)),#2);
      \((paths + references + types).joined(separator: "\n"))

      """
  }

  @Test("many types that share many paths are judged by each path once", .timeLimit(.minutes(1)))
  func sharedByMany() throws {
    let folder = try SampleFolder(["docs/3.pdf": smallPDF, "a/1.pdf": smallPDF])
    let few = try DocumentProbe("D4", folder, models: ["a.ifc": Self.sharing(4)])
    #expect(few.failures == (1...4).map { "#\(300_000 + $0) absent.document T: fiche" })
    let shared = try DocumentProbe("D7", folder, models: ["a.ifc": Self.sharing(11)]).failures
    let told = (1...11).map { "#300001 invalid.count docs/\($0).pdf: 11 > 10" }
    #expect(shared.suffix(12) == ["#2 invalid.count a/1.pdf: 11 > 10"] + told)
    let start = ContinuousClock.now
    let many = try DocumentProbe("D4", folder, models: ["a.ifc": Self.sharing(4_000)])
    #expect(many.failures.count == 4_000)
    // Each type with each path is 16 million, which take minutes and gigabytes.
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("D7 counts the types of all references to one file", arguments: [true, false])
  func catalogue(ofInformation: Bool) throws {
    var lines = "#1=IFCDOCUMENTINFORMATION('D','C',$,'catalogue.pdf',$,$,$,$,$,$,$,$,$,$,$,$,$);\n"
    for number in 0..<12 {
      let (type, reference) = (100 + number, 200 + number)
      lines += "#\(type)=IFCFANTYPE('00000000000000000001\(10 + number)',$,'T',$,$,$,$,$,$,.VANEAXIAL.);\n"
      lines += "#\(reference)=IFCDOCUMENTREFERENCE(\(ofInformation ? "$,$,$,$,#1" : "'Catalogue.pdf',$,$,$,$"));\n"
      lines +=
        "#\(300 + number)=IFCRELASSOCIATESDOCUMENT('00000000000000000002\(10 + number)',$,$,$,(#\(type)),#\(reference));\n"
    }
    let folder = try SampleFolder(["catalogue.pdf": smallPDF])
    let failures = try DocumentProbe("D7", folder, models: ["a.ifc": lines]).failures
    #expect(failures == ["#200 invalid.count \(ofInformation ? "c" : "C")atalogue.pdf: 12 > 10"])
    #expect(try DocumentProbe("D7", folder, models: ["a.ifc": lines], parameters: ["types": ["12"]]).failures == [])
  }

  @Test(
    "D6 holds the revision of a document against the file that a reference to it leads to",
    arguments: ["IFC4", "IFC2X3"])
  func revision(schema: String) throws {
    let model =
      schema == "IFC4"
      ? """
      #1=IFCDOCUMENTREFERENCE('plan_indA.pdf',$,$,$,#2);
      #2=IFCDOCUMENTINFORMATION('D','Plan',$,$,$,$,$,'B',$,$,$,$,$,$,$,$,$);
      """
      : """
      #1=IFCDOCUMENTREFERENCE('plan_indA.pdf',$,$);
      #2=IFCDOCUMENTINFORMATION('D','Plan',$,(#1),$,$,$,'B',$,$,$,$,$,$,$,$,$);
      """
    let folder = try SampleFolder(["plan_indA.pdf": smallPDF])
    #expect(
      try DocumentProbe("D6", folder, models: ["a.ifc": model], schema: schema).failures == [
        "#2 invalid.difference B / plan_indA.pdf"
      ])
  }

  @Test("D3 knows models by what they are, lists, native files of models and the DIUO")
  func known() throws {
    let folder = try SampleFolder([
      "ECOLE.ifc": "ISO-10303-21;", "ECOLE.rvt": "x", "autre.rvt": "x", "SPS/DIUO.pdf": smallPDF,
      "équipements.csv": "Repère;Type\n", "vieux.pdf": smallPDF,
    ])
    let model = try #require(folder.path.split(separator: "/").last)
    let probe = try DocumentProbe("D3", folder, models: ["/tmp/./\(model)/ECOLE.ifc": ""])
    #expect(probe.failures == ["invalid.rule autre.rvt", "invalid.rule vieux.pdf"])
    #expect(probe.valid == 3)
  }
}
