import CahierFormat
import FuzzDriver
import Requirements

/// Reads the bytes as a file of waivers: nothing is waived by a file that says nothing of waivers.
runFuzzer { start, count in
  let reading = unsafe WaiverFileReader.read(UnsafeRawBufferPointer(start: start, count: count))
  for problem in reading.problems { precondition((problem.line ?? 1) >= 1, "a problem before the first line") }
  for waiver in reading.waivers { precondition(waiver.line.number >= 1, "a waiver before the first line") }
  return 0
}
