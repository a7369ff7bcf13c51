import IFCModel
import Testing

@Suite("Verification")
struct VerificationTests {
  private static let project = "#1=IFCPROJECT('p',$,$,$,$,$,$,$,$);\n"

  private func codes(_ lines: String, keepsAll: Bool = true) throws -> [ModelProblem.Code] {
    let model = try SampleModel.read(VerificationTests.project + lines, keepsAll: keepsAll)
    return ModelVerification(model).problems().map(\.code)
  }

  @Test("A sound model has no problems")
  func sound() throws {
    #expect(try codes("#2=IFCCARTESIANPOINT((0.,0.));\n#3=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);") == [])
  }

  @Test(
    "What is wrong with parameters is told",
    arguments: [
      ("#2=IFCGROUP('g',$,$,$);", ModelProblem.Code.parameterCount),
      ("#2=IFCGROUP('g',$,$,$,$,$);", .parameterCount),
      ("#2=IFCGROUP('g',#9,$,$,$);", .danglingReference),
      ("#2=IFCRELASSIGNSTOGROUP('g',$,$,$,(#1,#8),$,#1);", .danglingReference),
      ("#2=IFCGROUP('g',$,5,$,$);", .parameterKind),
      ("#2=IFCGROUP('g',$,?,$,$);", .unreadableParameter),
      ("#2=IFCPROPERTYSINGLEVALUE('P',$,IFCREAL(1,5),$);", .unreadableParameter),
      ("#2=IFCPROPERTYSINGLEVALUE('P',$,IFCREAL(1 000.),$);", .unreadableParameter),
      ("#2=IFCPROPERTYSINGLEVALUE('P',$,IFCREAL(1.#QNAN),$);", .unreadableParameter),
      ("#2=IFCPROPERTYSINGLEVALUE('P',$,IFCLABEL('a','b'),$);", .unreadableParameter),
      ("#2=IFCPROPERTYSINGLEVALUE('P',$,IFCLABEL(),$);", .unreadableParameter),
      ("#2=IFCQUANTITYLENGTH('Q',$,$,-,$);", .unreadableParameter),
      ("#2=IFCQUANTITYLENGTH('Q',$,$,1.E,$);", .unreadableParameter),
      ("#2=IFCCARTESIANPOINT((1.5D3,0.));", .unreadableParameter),
      ("#2=IFCGROUP('g',$,$,$,$));", .surplusText),
      ("#2=IFCGROUP('g',$,$,$,$) /* ; */ ))))))\n;", .surplusText),
      ("#2=IFCGROUP('g',$,$,$,$) x;", .surplusText),
      ("#2=IFCGROUP('g' $ $ $ $);", .missingComma),
      ("#2=IFCGROUP('g',$,$ /* , */ 'x',$);", .missingComma),
      ("#2=IFCRELASSIGNSTOGROUP('g',$,$,$,(#1 #1),$,#1);", .missingComma),
      ("#2=IFCNOSUCH();", .unknownClass),
      ("#2=!MINE();", .userDefinedKeyword),
      ("#2=IFCROOT('g',$,$,$);", .abstractClass),
      ("#2=IFCGROUP('g',$,'a\\b',$,$);", .loneBackslash),
      ("#2=IFCGROUP('g',$,'a\\X2\\00',$,$);", .badEscape),
      ("#2=IFCPROPERTYLISTVALUE('g',$,(IFCLABEL('\\b')),$);", .loneBackslash),
      ("#2=IFCPROJECT('q',$,$,$,$,$,$,$,$);", .severalProjects),
    ])
  func damage(line: String, code: ModelProblem.Code) throws {
    #expect(try codes(line) == [code])
  }

  @Test("What ends as it should is told nothing", arguments: [") ;", ")\n/* ) */\n;", ")\t;"])
  func soundEnds(_ end: String) throws {
    #expect(try codes("#2=IFCGROUP('g',$,$,$,$\(end)\n#3=IFCGROUP('h',$,$,$,$);") == [])
  }

  @Test(
    "What is cut or has no semicolon has no surplus", arguments: ["#2=IFCGROUP('g',$,$,$,$)", "#2=IFCGROUP('g',$,$"])
  func missingEnds(_ line: String) throws {
    #expect(try !codes(line + "\n#3=IFCGROUP('h',$,$,$,$);").contains(.surplusText))
    #expect(try !codes(line + "\n#3=IFCGROUP('h',$,$,$,$);").contains(.missingComma))
  }

  @Test("Parameters are counted as far as that is worth it, and then said to be more", arguments: [68, 69, 70, 500])
  func manyParameters(count: Int) throws {
    let line = "#2=IFCGROUP('g'" + String(repeating: ",$", count: count - 1) + ");"
    let model = try SampleModel.read(VerificationTests.project + line)
    let problem = try #require(ModelVerification(model).problems().first)
    #expect(problem.arguments == (count > 69 ? ["IfcGroup", "5", "69", "+"] : ["IfcGroup", "5", "\(count)"]))
  }

  @Test("A dangling reference is told only where everything is kept")
  func dangling() throws {
    #expect(try codes("#2=IFCGROUP('g',#9,$,$,$);", keepsAll: false) == [])
  }

  @Test("A circle of parts is told once")
  func circle() throws {
    let lines = """
      #2=IFCGROUP('g',$,$,$,$);
      #3=IFCGROUP('h',$,$,$,$);
      #4=IFCRELAGGREGATES('r',$,$,$,#2,(#3));
      #5=IFCRELAGGREGATES('s',$,$,$,#3,(#2));
      #6=IFCGROUP('i',$,$,$,$);
      #7=IFCRELAGGREGATES('t',$,$,$,#3,(#6));
      """
    #expect(try codes(lines) == [.relationCircle])
  }

  @Test("Placements that are relative to themselves in the end are told once for each circle")
  func placementCircles() throws {
    let axes = "#5=IFCCARTESIANPOINT((0.,0.,0.));\n#6=IFCAXIS2PLACEMENT3D(#5,$,$);\n"
    #expect(try codes(axes + "#7=IFCLOCALPLACEMENT(#7,#6);") == [.relationCircle])
    let three = "#7=IFCLOCALPLACEMENT(#8,#6);\n#8=IFCLOCALPLACEMENT(#9,#6);\n#9=IFCLOCALPLACEMENT(#7,#6);\n"
    #expect(try codes(axes + three + "#10=IFCLOCALPLACEMENT(#9,#6);") == [.relationCircle])
    #expect(try codes(axes + three.replacing("#9=IFCLOCALPLACEMENT(#7", with: "#9=IFCLOCALPLACEMENT($")) == [])
  }

  @Test("A model without a project says so, and the overview tells classes without reading parameters")
  func overview() throws {
    let model = try SampleModel.read("#2=IFCNOSUCH();\n#3=IFCROOT('g',$);")
    #expect(Set(ModelVerification(model).overview().map(\.code)) == [.noProject, .unknownClass, .abstractClass])
  }

  @Test("Very many problems are cut and counted, the same for any number of threads")
  func many() throws {
    var lines = VerificationTests.project
    for number in 2..<12_000 { lines += "#\(number)=IFCGROUP('g',$,$,$);\n" }
    let one = ModelVerification(try SampleModel.read(lines)).problems()
    let three = ModelVerification(try SampleModel.read(lines, threads: 3)).problems()
    #expect(one == three, "the problems differ")
    #expect(one.count == 101)
    #expect(one.last?.arguments == ["parameter-count", "11898"])
    #expect(one.first?.instance == 2)
  }
}
