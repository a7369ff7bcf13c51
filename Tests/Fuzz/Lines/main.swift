import FuzzDriver

@testable import Archive

/// Takes the bytes apart as the line of a model, as a merge does: what is found are parts of the line, and white space
/// behind it changes nothing.
runFuzzer { start, count in
  let bytes = unsafe fuzzedBytes(start, count)
  let members = LineMembers(bytes[...])
  let wider = LineMembers(([0x20] + bytes + [0x20, 0x09])[1...])
  precondition((members == nil) == (wider == nil), "white space makes a line, or unmakes it")
  guard let members, let wider else { return 0 }
  for name in ["id", "path", "status", "problems", "photo", "photo_rooms", "a", ""] {
    precondition(members[name].map(Array.init) == wider[name].map(Array.init), "a member depends on what is around it")
    precondition(members[name]?.isEmpty != true, "a member that is nothing")
    if let text = members.plainText(name) { precondition(text.utf8.count <= 3 * count, "more came out than went in") }
    _ = members.has(name)
  }
  return 0
}
