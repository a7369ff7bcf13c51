import Part21
import TestSupport
import Testing

@testable import IFCModel

@Suite("Conformance with the schema")
struct ConformanceTests {
  private static let lines = """
    #1=IFCPROJECT('1dRtMiqobDPxJ8$qkz0001',#2,'P',$,$,$,$,(#4),#6);
    #2=IFCOWNERHISTORY(#3,#3,$,.ADDED.,$,$,$,1700000000);
    #4=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,#5,$);
    #5=IFCAXIS2PLACEMENT3D(#7,$,$);
    #6=IFCUNITASSIGNMENT((#8,#9));
    #7=IFCCARTESIANPOINT((0.,-1.5,2.25E+3));
    #8=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
    #9= IFCCONVERSIONBASEDUNIT ( #10 ,.PLANEANGLEUNIT.,'degr\\X2\\00E9\\X0\\',#11);
    #10=IFCDIMENSIONALEXPONENTS(0,0,0,0,0,0,0);
    #11=IFCMEASUREWITHUNIT(IFCPLANEANGLEMEASURE(0.0174532925199433),#8);
    #12=IFCPROPERTYSINGLEVALUE('l''\\S\\'un',$,IFCBOOLEAN(.T.),$);
    #13=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0002',$,'Pset',$,(#12,
    #14));
    #14=IFCPROPERTYENUMERATEDVALUE('e',$,(IFCLABEL('a;b'),IFCLABEL('(')),#15);
    #15=IFCPROPERTYENUMERATION('E',(IFCLABEL('a')),$);
    #16=IFCWALL('1dRtMiqobDPxJ8$qkz0003',$,'W /* x */',$,$,$,$,$,.SOLIDWALL.);
    #17=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0004',$,$,$,(#16),#13);
    #18=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(1.,0.5,0.)));
    #19=IFCQUANTITYLENGTH('q',$,$,3.,$);
    #20=IFCCOLOURRGB($,0.5,1.,0.);
    #21=IFCPIXELTEXTURE(.T.,.F.,$,$,$,1,1,3,("0FF00FF"));
    #22=IFCRELVOIDSELEMENT('1dRtMiqobDPxJ8$qkz0005',$,$,$,#16,#23);
    #23=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0006',$,$,$,$,$,$,$,.OPENING.);

    """

  @Test("the quick look accepts nothing that the close look finds faulty, whatever bytes are changed")
  func quickAndClose() throws {
    let replacements = Array("'#().,$*-+0159EeTFUX\\/;= \n\"MA".utf8)
    var random = SplitMix(seed: 7)
    for _ in 0..<1500 {
      var bytes = Array(ConformanceTests.lines.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: at)
        case 1: bytes.insert(replacements.randomElement(using: &random) ?? 0, at: at)
        default: bytes[at] = replacements.randomElement(using: &random) ?? 0
        }
      }
      let lines = String(decoding: bytes, as: UTF8.self)
      let model = try SampleModel.read(lines, keepsAll: true)
      let quick = ConformanceCheck(model.reader, model.propertyForms).pass()
      let close = ConformanceCheck(model.reader, model.propertyForms, isCareful: true).pass()
      #expect(quick.conformance(model.globalIds).faults == close.conformance(model.globalIds).faults, "\(lines)")
      // The close look marks what stands in strings, too.
      #expect((0..<64).allSatisfy { !quick.marks.contains($0) || close.marks.contains($0) }, "\(lines)")
    }
  }

  @Test("a sound model has few faults, and the same on any number of threads")
  func threads() throws {
    let lines = (0..<40_000).map { "#\($0 + 100)=IFCCARTESIANPOINT((0.,\($0 % 3 == 0 ? "1" : "1.")));\n" }.joined()
    let one = try SampleModel.read(lines, threads: 1, keepsAll: true).conformance.faults
    let three = try SampleModel.read(lines, threads: 3, keepsAll: true).conformance.faults
    #expect(one == three)
    #expect(one.count == 13_334)
  }
}
