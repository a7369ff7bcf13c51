import ByteInput
import IFCModel
import Part21
import TestSupport
import Testing

@Suite("Real files")
struct CorpusTests {
  @Test(
    "Every real file gives all that is asked of it, and is verified, within seconds",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func all() throws {
    let paths = SharedFiles.files(below: "corpus", suffixes: [".ifc", ".ifczip"])
    var models = 0
    for path in paths {
      let clock = ContinuousClock()
      let start = clock.now
      guard let source = try? ByteSource.open(path),
        let model = try? Model(reading: source, settings: ReadSettings(threads: 2), keepsAll: true)
      else { continue }
      models += 1
      for object in model.objects(types: true).prefix(300) {
        let facts = model.facts(of: object)
        for set in facts.propertySets {
          for property in set.properties { _ = model.value(of: property.property) }
        }
        _ = model.documents(of: object)
      }
      _ = model.georeference()
      _ = ModelVerification(model).problems()
      // Tests are built without optimisation; the limit is one for hanging.
      #expect(clock.now - start < .seconds(60), "\(path)")
    }
    #expect(models > 40)
  }

  @Test("Bytes changed at random never stop the reader", arguments: [1, 2, 3])
  func damage(seed: UInt64) throws {
    let lines = """
      #1=IFCPROJECT('p',$,$,$,$,$,$,(#30),#2);
      #2=IFCUNITASSIGNMENT((#3,#4,#5));
      #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #4=IFCCONVERSIONBASEDUNIT(#6,.PLANEANGLEUNIT.,'DEGREE',#7);
      #5=IFCDERIVEDUNIT((#8),.MASSDENSITYUNIT.,$);
      #6=IFCDIMENSIONALEXPONENTS(0,0,0,0,0,0,0);
      #7=IFCMEASUREWITHUNIT(IFCPLANEANGLEMEASURE(0.0174),#4);
      #8=IFCDERIVEDUNITELEMENT(#3,-3);
      #10=IFCWALL('w',$,'Mur \\X2\\00E9\\X0\\',$,$,$,$,$,.SOLIDWALL.);
      #11=IFCWALLTYPE('t',$,$,$,$,(#12,#13),$,$,$,.NOTDEFINED.);
      #12=IFCPROPERTYSET('s',$,'Pset_WallCommon',$,(#14,#15,#16));
      #13=IFCELEMENTQUANTITY('q',$,'Qto',$,$,(#17));
      #14=IFCPROPERTYSINGLEVALUE('A',$,IFCLABEL('x'),$);
      #15=IFCPROPERTYBOUNDEDVALUE('B',$,IFCREAL(1.),IFCREAL(0.),$,$);
      #16=IFCCOMPLEXPROPERTY('C',$,'u',(#14,#16));
      #17=IFCQUANTITYLENGTH('L',$,#3,5.,$);
      #18=IFCRELDEFINESBYTYPE('d',$,$,$,(#10),#11);
      #19=IFCRELDEFINESBYPROPERTIES('e',$,$,$,(#10),IFCPROPERTYSETDEFINITIONSET((#12,#13)));
      #20=IFCRELASSOCIATESMATERIAL('m',$,$,$,(#10,#11),#21);
      #21=IFCMATERIALLAYERSET((#22),'S',$);
      #22=IFCMATERIALLAYER(#23,1.,$,$,$,$,$);
      #23=IFCMATERIAL('M',$,$);
      #24=IFCRELASSOCIATESCLASSIFICATION('c',$,$,$,(#10),#25);
      #25=IFCCLASSIFICATIONREFERENCE($,'1','n',#26,$,$);
      #26=IFCCLASSIFICATION($,$,$,'S',$,$,$);
      #27=IFCRELAGGREGATES('a',$,$,$,#1,(#10,#27));
      """
    var generator = SplitMix(seed: seed)
    let alphabet = Array("#$*'(),.;=IFC0129\\\n".utf8)
    for _ in 0..<30 {
      var bytes = Array(lines.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] = alphabet.randomElement(using: &generator) ?? 0
      }
      let model = try SampleModel.read(String(decoding: bytes, as: UTF8.self), keepsAll: true)
      for object in model.objects(types: true) {
        for set in model.facts(of: object).propertySets {
          for property in set.properties { _ = model.value(of: property.property) }
        }
      }
      _ = model.units
      _ = ModelVerification(model).problems()
    }
  }
}
