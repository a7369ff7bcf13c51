import ByteInput
import Findings
import FuzzDriver
import Gate

/// Reads the bytes as an earlier report: whatever they are, a baseline comes out or the reason why there is none, and no
/// figure of it is one that findings cannot have.
runFuzzer { start, count in
  guard let source = try? ByteSource.memory(unsafe fuzzedBytes(start, count)) else { return 0 }
  withExtendedLifetime(source) {
    do throws(BaselineFailure) {
      let baseline = try BaselineReader.read(source.view)
      precondition(baseline.omitted >= 0 && baseline.onObjects <= baseline.count, "findings that cannot be")
    } catch {
      precondition(error.arguments.allSatisfy { !$0.isEmpty } || error.problem == .noFingerprints, "half a reason")
    }
  }
  return 0
}
