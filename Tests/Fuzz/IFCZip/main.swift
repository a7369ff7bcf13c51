import ByteInput
import FuzzDriver

/// Opens the bytes as an archive, or whatever else they are, and unpacks the model in it.
runFuzzer { start, count in
  let limits = InputLimits(memory: 64 << 20, ratio: 200, ratioFloor: 1 << 20, members: 1000)
  let bytes = unsafe fuzzedBytes(start, count)
  for path in ["archive.zip", "archive.zip!model.ifc"] {
    guard let source = try? ByteSource.open(bytes: bytes, path: path, limits: limits) else { continue }
    var sum: UInt64 = 0
    for offset in stride(from: 0, to: source.view.count, by: 64) { sum &+= UInt64(source.view[offset]) }
    withExtendedLifetime(source) {}
    precondition(source.fileSize == count && sum < .max)
  }
  return 0
}
