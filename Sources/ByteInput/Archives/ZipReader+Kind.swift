extension ZipReader {
  /// What a member is, and whether that is a model; nil where it cannot be unpacked.
  func kind(of member: ZipMember) -> (ContentKind, isModel: Bool)? {
    var answer: (ContentKind, isModel: Bool)?
    for count in [ContentKind.firstLook, ContentKind.beginning] {
      guard let head = head(of: member, count: count) else { return answer }
      let (kind, isModel) = withExtendedLifetime(head) {
        let kind = ContentKind.sniff(head.view)
        return (kind, kind.isModel(head.view))
      }
      answer = (kind, isModel)
      if isModel || kind.isSettled || member.size <= count { return answer }
    }
    return answer
  }
}
