import Findings
import Wording

/// `show --format json`: JSON Lines, one object per line.
struct ShowJSONReport {
  private var json = JSONWriter()
  private let out: ByteWriter

  init(_ out: ByteWriter) {
    self.out = out
  }

  mutating func write(_ record: ObjectRecord) {
    json.beginObject(.line)
    json.member("instance", record.instance)
    json.member("globalId", record.globalId)
    json.member("class", record.className)
    json.member("name", record.name)
    json.member("description", record.description)
    json.member("objectType", record.objectType)
    json.member("tag", record.tag)
    json.member("predefinedType", record.predefinedType)
    json.key("type")
    if let type = record.type {
      json.beginObject()
      json.member("globalId", type.globalId)
      json.member("class", type.className)
      json.endObject()
    } else {
      json.null()
    }
    json.member("container", record.container)
    json.key("attributes")
    write(record.attributes)
    json.key("propertySets")
    json.beginObject()
    for set in record.propertySets {
      json.key(data: set.name)
      write(set.properties)
    }
    json.endObject()
    json.member("materials", record.materials)
    json.key("classifications")
    json.beginArray()
    for classification in record.classifications {
      json.beginObject()
      json.member("system", classification.system)
      json.member("identification", classification.identification)
      json.member("name", classification.name)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endText()
    json.drain(to: out)
  }

  /// The last line of a model that is not whole: its path and problems, and no `instance`.
  mutating func write(path: String, _ problems: [Problem], in language: Language) {
    json.beginObject(.line)
    json.member("path", path)
    json.write(problems, in: language)
    json.endObject()
    json.endText()
    json.drain(to: out)
  }

  private mutating func write(_ properties: [PropertyRecord]) {
    json.beginObject()
    for property in properties {
      json.key(data: property.name)
      write(property.value)
    }
    json.endObject()
  }

  private mutating func write(_ values: [RecordValue]) {
    json.beginArray()
    for value in values { write(value) }
    json.endArray()
  }

  private mutating func write(_ value: RecordValue) {
    switch value {
    case .none: json.null()
    case .string(let text): json.value(text)
    case .integer(let number): json.value(number)
    case .real(let number): json.value(number)
    case .boolean(let flag): json.value(flag)
    case .unknown: json.value("UNKNOWN")
    case .list(let values): write(values)
    case .bounded(let lower, let upper, let setPoint):
      json.beginObject()
      json.key("lower")
      write(lower)
      json.key("upper")
      write(upper)
      json.key("setPoint")
      write(setPoint)
      json.endObject()
    case .table(let defining, let defined):
      json.beginObject()
      json.key("defining")
      write(defining)
      json.key("defined")
      write(defined)
      json.endObject()
    case .complex(let properties): write(properties)
    case .reference(let target):
      json.beginObject()
      json.member("reference", target)
      json.endObject()
    }
  }
}
