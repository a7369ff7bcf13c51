import CLibFuzzer
import Glibc

/// Hands the command line and `input` to libFuzzer.
///
/// SwiftPM gives every executable its own entry point, so that libFuzzer is called as a library instead of bringing its
/// `main`. Without its library (a plain build) nothing of this is compiled; see Package.swift.
///
/// - Parameter input: reads bytes that may be anything, ends the program where something is wrong, and returns 0.
public func runFuzzer(_ input: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32) -> Never {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
  unsafe exit(LLVMFuzzerRunDriver(&count, &arguments, input))
}

/// The bytes of one input as an array.
public func fuzzedBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: start, count: count))
}
