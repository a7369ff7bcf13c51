import ByteInput
import FuzzDriver

/// Looks for models in the bytes as an archive, in archives inside of it, too, and opens each by the way to it: what is
/// told can be asked for, and no lie about sizes unpacks more than the limits allow.
runFuzzer { start, count in
  let limits = InputLimits(memory: 64 << 20, ratio: 200, ratioFloor: 1 << 20, members: 200, unpackedInMemory: 1 << 16)
  let bytes = unsafe fuzzedBytes(start, count)
  // What does not begin as an archive is none to those who open it, whatever stands at its end.
  guard let source = try? ByteSource.memory(bytes), ContentKind.sniff(source.view) == .zip,
    let found = try? ArchiveModels(of: source, limits: limits)
  else { return 0 }
  for (model, next) in zip(found.models, found.models.dropFirst()) {
    precondition(model.name.utf8.lexicographicallyPrecedes(next.name.utf8), "not sorted, or twice")
  }
  for model in found.models.prefix(20) {
    do throws(InputError) {
      let opened = try ByteSource.open(
        bytes: bytes, path: "a.zip!" + model.name, kinds: ContentKind.models, limits: limits)
      var sum: UInt64 = 0
      for offset in stride(from: 0, to: opened.view.count, by: 64) { sum &+= UInt64(opened.view[offset]) }
      precondition(opened.modelSize <= 64 << 20 && sum < .max)
      withExtendedLifetime(opened) {}
    } catch {
      if case .noSuchMember = error { preconditionFailure("told and not found: \(model.name)") }
    }
  }
  return 0
}
