import Glibc

/// What a reader of figures wants to know of the machine, and nothing by which it could be found.
struct Machine {
  var processor: String
  var cores: Int
  var system: String
  var kernel: String
  var date: String
  /// How many processes wanted to run in the last minute, when the benchmark began.
  var load = 0.0

  init() {
    processor = Machine.processorName
    cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var names = utsname()
    unsafe uname(&names)
    system = Machine.text(&names.sysname)
    kernel = Machine.text(&names.release)
    unsafe getloadavg(&load, 1)
    var now = time(nil)
    var parts = unsafe tm()
    unsafe gmtime_r(&now, &parts)
    var buffer = [CChar](repeating: 0, count: 16)
    let count = unsafe strftime(&buffer, buffer.count, "%Y-%m-%d", &parts)
    date = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The processor's name as a part of a file name.
  var slug: String {
    let words = processor.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.joined(separator: "-")
  }

  private static var processorName: String {
    guard let file = unsafe fopen("/proc/cpuinfo", "r") else { return "unknown processor" }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 12)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
    func value(_ key: String) -> String? {
      lines.first { $0.hasPrefix(key + "\t") }?.split(separator: ":", maxSplits: 1).last
        .map { String($0.drop { $0 == " " }) }
    }
    guard let name = value("model name") else { return "unknown processor" }
    // A virtual machine may hide the model; family and number still tell it.
    return "\(name) (family \(value("cpu family") ?? "?"), model \(value("model") ?? "?"))"
  }

  private static func text<Field>(_ field: inout Field) -> String {
    unsafe withUnsafeBytes(of: &field) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
