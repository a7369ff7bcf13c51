import Testing

@Suite("PJS003: GlobalIds are well formed")
struct PJS003Tests {
  @Test("passes 22 characters of the alphabet, the first up to 3")
  func passes22CharactersAlphabet() throws {
    let lines = """
      #1=IFCWALL('3Ah_$zZ9aAzZ00000000Z9',$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("PJS003", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a first character that is too large")
  func failsFirstCharacterToo() throws {
    let lines = """
      #1=IFCWALL('4000000000000000000001',$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("PJS003", lines)
    #expect(probe.failures == ["#1 invalid.value 4000000000000000000001"])
  }

  @Test("fails another length and other characters")
  func failsAnotherLengthOther() throws {
    let lines = """
      #1=IFCWALL('000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCWALL('00000000000000000000-2',$,$,$,$,$,$,$,$);
      #3=IFCWALL($,$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("PJS003", lines)
    #expect(
      probe.failures == [
        "#1 invalid.value 000000000000000000001",
        "#2 invalid.value 00000000000000000000-2",
        "#3 absent.blank GlobalId",
      ])
  }
}
