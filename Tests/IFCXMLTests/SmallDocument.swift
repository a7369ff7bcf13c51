import ByteInput
import IFCXML

/// Small documents in both forms, and what they are transcribed to.
enum SmallDocument {
  /// A document in the form of IFC2X3 around some instances.
  static func old(_ instances: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ex:iso_10303_28 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ex="urn:iso.org:standard:10303:part(28):version(2):xmlschema:common" version="2.0">
    <ex:iso_10303_28_header><ex:name>mur.ifcxml</ex:name><ex:time_stamp>2026-01-31T10:00:00</ex:time_stamp><ex:author>Zoé</ex:author></ex:iso_10303_28_header>
    <ex:express id="exp_1" external="" schema_name="IFC2X3"></ex:express>
    <ex:uos id="uos_1" schema="exp_1" xmlns="http://www.iai-tech.org/ifcXML/IFC2x3/FINAL">
    \(instances)
    </ex:uos>
    </ex:iso_10303_28>
    """
  }

  /// A document in the form of IFC4 around some instances.
  static func new(_ instances: String, space: String = "http://www.buildingsmart-tech.org/ifcXML/IFC4/Add2") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ifcXML xmlns="\(space)" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ifc="\(space)">
    <header><name>mur.ifcxml</name><time_stamp>2026-01-31T10:00:00</time_stamp><author>Zoé</author></header>
    \(instances)
    </ifcXML>
    """
  }

  static func transcribed(_ text: String) throws -> Transcription {
    let source = try ByteSource.memory(Array(text.utf8))
    let transcription = Transcription(of: source.view)
    withExtendedLifetime(source) {}
    return transcription
  }

  /// The instances of a transcription, each with the line that it stands on.
  static func instances(_ text: String) throws -> [String] {
    let bytes = try transcribed(text).bytes
    let data = String(decoding: bytes, as: UTF8.self).split(separator: "DATA;", maxSplits: 1).last ?? ""
    return data.replacing("ENDSEC;END-ISO-10303-21;", with: "").split(whereSeparator: \.isNewline)
      .flatMap { $0.split(separator: ";").map { $0 + ";" } }.map(String.init).filter { $0.hasPrefix("#") }
  }

  /// What is the matter, as codes with arguments.
  static func problems(_ text: String) throws -> [String] {
    try transcribed(text).problems.map { problem in
      "\(problem.code) \(problem.arguments.joined(separator: ", ")) (\(problem.line.map(String.init) ?? "–"))"
    }
  }
}

extension Transcription {
  /// The exchange structure as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
