import ByteInput
import Findings
import IFCModel
import Inventory
import Part21

/// Models of a few lines, written in the tests that read them.
enum SampleModel {
  /// A model whose data section is `lines`.
  static func read(
    _ lines: String, schema: String = "IFC4", threads: Int = 1, header: String = "'',''"
  ) throws -> Model {
    let text = """
      ISO-10303-21;
      HEADER;
      FILE_DESCRIPTION((''),'2;1');
      FILE_NAME('','2026-01-01T00:00:00',(''),(''),\(header),'');
      FILE_SCHEMA(('\(schema)'));
      ENDSEC;
      DATA;
      \(lines)
      ENDSEC;
      END-ISO-10303-21;

      """
    let source = try ByteSource.memory(Array(text.utf8))
    return try Model(reading: source, settings: ReadSettings(threads: threads))
  }

  /// The photo of such a model.
  static func photo(_ lines: String, schema: String = "IFC4", threads: Int = 1) throws -> ModelPhoto? {
    ModelInventory(of: try read(lines, schema: schema, threads: threads), takesPhoto: true).photo
  }
}
