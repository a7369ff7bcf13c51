/// What libzip says of an archive that it cannot read, and the words of those who read with it: a closed list of the usual
/// ones.
///
/// It speaks English only. `en` is its own text, by which a fault is recognised; `fr` is what it says in French. What is
/// not in the list is passed on as it is.
public enum ArchiveFault: String, Sendable, CaseIterable {
  case noArchive, inconsistent, truncated, checksum, earlyEnd, unreadable, unpacking, invalidData, otherLength, method
  case encryption, severalDisks, memory, lengthOfDirectory, damaged, encrypted, binary

  /// The text, French and English.
  public var phrase: Phrase {
    switch self {
    case .noArchive: Phrase(fr: "ce n'est pas une archive ZIP, ou elle est coupée", en: "Not a zip archive")
    case .inconsistent: Phrase(fr: "son sommaire se contredit", en: "Zip archive inconsistent")
    case .truncated:
      Phrase(fr: "elle semble coupée ou abîmée", en: "Possibly truncated or corrupted zip archive")
    case .checksum: Phrase(fr: "une somme de contrôle est fausse", en: "CRC error")
    case .earlyEnd: Phrase(fr: "elle s'arrête trop tôt", en: "Premature end of file")
    case .unreadable: Phrase(fr: "elle ne peut pas être lue", en: "Read error")
    case .unpacking: Phrase(fr: "un membre ne se décompresse pas", en: "Zlib error")
    case .invalidData: Phrase(fr: "un membre n'a pas de contenu valable", en: "Compressed data invalid")
    case .otherLength: Phrase(fr: "un membre n'a pas la longueur annoncée", en: "Unexpected length of data")
    case .method:
      Phrase(fr: "un membre est compressé d'une façon inconnue", en: "Compression method not supported")
    case .encryption: Phrase(fr: "un membre est chiffré d'une façon inconnue", en: "Encryption method not supported")
    case .severalDisks:
      Phrase(fr: "elle est répartie sur plusieurs fichiers", en: "Multi-disk zip archives not supported")
    case .memory: Phrase(fr: "la mémoire ne suffit pas", en: "Malloc failure")
    case .lengthOfDirectory:
      Phrase(fr: "un membre n'a pas la longueur du sommaire", en: "length differs from the directory's")
    case .damaged: Phrase(fr: "endommagé", en: "damaged")
    case .encrypted: Phrase(fr: "chiffré", en: "encrypted")
    case .binary: Phrase(fr: "contenu binaire", en: "binary")
    }
  }

  /// `text` in `language`. What stands before a colon may be the name of a part, and what stands behind it the word of
  /// another library: the first stays as it is, the second is of no use to anybody.
  static func said(_ text: String, in language: Language) -> String {
    guard language != .en else { return text }
    for fault in allCases {
      let known = fault.phrase.en
      let said = fault.phrase.said(in: language)
      if text == known || text.hasPrefix(known + ": ") { return said }
      if text.hasSuffix(": " + known) { return text.dropLast(known.count + 2) + "\u{00A0}: " + said }
    }
    return text
  }
}
