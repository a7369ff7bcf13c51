import Part21
import TestSupport
import Testing

@testable import IFCModel

@Suite("Texts of all properties")
struct PropertyTextTests {
  /// Name and value of each property that a set lists, decoded; the value only where it is the text of a single value.
  private static func listed(_ model: Model) -> [String] {
    let listed = model.listed(.properties)
    var texts: [String] = []
    listed.forEach {
      texts.append(listed.text($0.name) + "=" + ($0.value < ListedProperties.noValue ? listed.text($0.value) : ""))
    }
    return texts
  }

  /// The same, asked one by one.
  private static func asked(_ model: Model) -> [String] {
    (0..<model.propertySets.count).flatMap { number in
      model.properties(of: PropertySet(number: UInt32(number))).map { property in
        var text = ""
        if property.form == .single, case .single(let value) = model.value(of: property),
          case .string(let said) = value.scalar
        {
          text = said
        }
        return model.name(of: property) + "=" + text
      }
    }
  }

  private static let templates = [
    "IFCPROPERTYSINGLEVALUE('Mark',$,IFCLABEL('a1'),$);", "IFCPROPERTYSINGLEVALUE('Mark',$,IFCLABEL('a2'),$);",
    "IFCPROPERTYSINGLEVALUE('Fire',$,IFCBOOLEAN(.T.),$);", "IFCPROPERTYSINGLEVALUE('Wide',$,IFCREAL(2.),#1);",
    "IFCPROPERTYENUMERATEDVALUE('State',$,(IFCLABEL('new')),$);", "IFCQUANTITYLENGTH('Long',$,$,3.,$);",
  ]

  @Test("faults and texts are those that a close look finds, however often the same is said and whatever is damaged")
  func twins() throws {
    var random = SplitMix(seed: 11)
    let replacements = Array("'#().,$*0aT\\;= \n".utf8)
    for round in 0..<400 {
      let count = 40
      var lines = (2..<count).map { "#\($0)=\(Self.templates.randomElement(using: &random) ?? "")\n" }.joined()
      var bytes = Array(lines.utf8)
      for _ in 0..<(round % 4) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = replacements.randomElement(using: &random) ?? 0
      }
      lines = "#1=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);\n" + String(decoding: bytes, as: UTF8.self)
      lines += "#900=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0002',$,'P',$,("
      lines += (2..<count).map { "#\($0)" }.joined(separator: ",") + "));\n"
      let model = try SampleModel.read(lines, keepsAll: true)
      let quick = model.conformance
      let close = ConformanceCheck(model.reader, model.propertyForms, isCareful: true).pass()
      #expect(quick.faults == close.conformance(model.globalIds).faults, "\(lines)")
      let apart = try SampleModel.read(lines, keepsAll: true)
      #expect(Self.listed(apart) == Self.listed(model), "\(lines)")
      if round % 4 == 0 { #expect(Self.listed(model) == Self.asked(model), "\(lines)") }
    }
  }

  @Test("faults are told in the order of places, those of properties among the others")
  func order() throws {
    let model = try SampleModel.read(
      """
      #1=IFCQUANTITYLENGTH('a',*,$,1.,$);
      #2=IFCCARTESIANPOINT(*);
      #3=IFCPROPERTYSINGLEVALUE('a',*,$,$);
      #4=IFCPROPERTYSINGLEVALUE('b',*,$,$);
      #5=IFCCARTESIANPOINT(*);
      """, keepsAll: true)
    #expect(model.conformance.faults.map(\.instance) == [1, 2, 3, 4, 5])
  }

  @Test("numbers do not depend on the threads, nor on who read")
  func threads() throws {
    var random = SplitMix(seed: 5)
    let count = 3 * PropertyTexts.stretch
    let names = (0..<50).map { "N\($0)" }
    var lines = ""
    for number in 1...count {
      let name = names.randomElement(using: &random) ?? ""
      lines +=
        "#\(number)=IFCPROPERTYSINGLEVALUE('\(name)',$,IFCLABEL('\(Int.random(in: 0..<90, using: &random))'),$);\n"
    }
    lines += "#\(count + 1)=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0002',$,'P',$,("
    lines += (1...count).map { "#\($0)" }.joined(separator: ",") + "));\n"
    let one = try SampleModel.read(lines, keepsAll: true).listed(.properties)
    let model = try SampleModel.read(lines, threads: 3, keepsAll: true)
    #expect(model.conformance.faults.isEmpty)
    let three = model.listed(.properties)
    let set = PropertySet(number: 0)
    #expect(one.range(of: set).map { one[$0] } == three.range(of: set).map { three[$0] })
    #expect(one.texts == three.texts)
    #expect(one.texts.count == 140)
  }
}
