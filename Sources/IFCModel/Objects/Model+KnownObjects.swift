import IFCSchema
import Part21

extension Model {
  /// Makes all objects and types, so that lists of them are made without another look at the bytes: worth it for who
  /// asks for more than a few classes.
  ///
  /// - Complexity: O(kept instances), spread over the threads, the first time.
  public func rememberObjects() {
    _ = reader.objects.value {
      let family = schema.entity(named: "IfcObjectDefinition").map { schema.family(of: $0) }
      let codes = Set((family.map { Array($0) } ?? []).map(ClassCode.init(rawValue:)))
      let found = InstanceList(reader, codes)
      let objects = Slots.map(count: found.count, threads: reader.threads) { range in range.map { found[$0] } }
      return KnownObjects(Array(objects.joined()), of: codes)
    }
  }
}
