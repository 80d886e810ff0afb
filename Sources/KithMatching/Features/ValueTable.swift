import KithCleaning
import KithText

/// What each value of a list is, by number: its text, and what can be known of it without looking at records.
struct ValueTable: Sendable {
  /// The texts.
  let texts: Runs<UInt8>
  /// The hash of each text.
  let hashes: [UInt64]
  /// The kind of each value.
  let features: [Feature]
  /// The letters of the user part of an e-mail, and those of an employer in one word; else empty.
  let letters: Runs<UInt8>
  /// Whether a word is a given name that a list knows.
  private let isKnownName: [Bool]
  /// The formal names that a word of a given name stands for.
  private let formalNames: Runs<Int32>
  /// Where an e-mail is from.
  let domains: EmailDomains

  init(_ vocabulary: Vocabulary) {
    texts = vocabulary.texts
    hashes = vocabulary.hashes
    features = vocabulary.features
    var letters = Runs<UInt8>()
    var formalNames = Runs<Int32>()
    var domains = EmailDomains(count: vocabulary.count)
    var isKnownName = [Bool](repeating: false, count: vocabulary.count)
    for number in 0..<vocabulary.count {
      let text = vocabulary.texts[UInt32(number)]
      switch vocabulary.features[number] {
      case .email:
        letters.append(domains.take(text, number: number))
        formalNames.append([])
      case .given:
        letters.append([])
        let name = String(decoding: text, as: UTF8.self)
        formalNames.append(Nicknames.formalNames(of: name))
        isKnownName[number] = GivenName.isOne(name)
      case .organization:
        letters.append(text.lazy.filter { $0 != ASCII.space })
        formalNames.append([])
      default:
        letters.append([])
        formalNames.append([])
      }
    }
    self.letters = letters
    self.formalNames = formalNames
    self.domains = domains
    self.isKnownName = isKnownName
  }

  /// The first byte of a value, which is never empty.
  func firstByte(_ number: UInt32) -> UInt8 { texts.elements[texts.place(number).lowerBound] }

  /// Whether two given names may be one person's: the same, an initial, a nickname, a slip of the finger.
  func mayBeOne(_ x: UInt32, _ y: UInt32) -> Bool {
    if x == y || haveOneFormalName(x, y) || !areOfOneScript(x, y) { return true }
    let bytes = texts.elements.span
    let one = bytes.extracting(texts.place(x))
    let other = bytes.extracting(texts.place(y))
    let shorter = min(one.count, other.count)
    let areAlike =
      one.commonPrefix(with: other) == shorter || shorter >= 5 && EditDistance.isOne(one, other)
    return areAlike && !areTwoNames(x, y)
  }

  /// Whether both names are in Latin letters, which all that Kith can write in them are when they are folded, or neither is.
  func areOfOneScript(_ x: UInt32, _ y: UInt32) -> Bool {
    (firstByte(x) < 0x80) == (firstByte(y) < 0x80)
  }

  /// Whether a text is longer than another, or comes before it where both are as long.
  func isFuller(_ x: UInt32, than y: UInt32) -> Bool {
    let one = texts[x]
    let other = texts[y]
    return one.count != other.count ? one.count > other.count : one.lexicographicallyPrecedes(other)
  }

  /// Whether two values have the same text, of whatever kind they are.
  func isSame(_ x: UInt32, _ y: UInt32) -> Bool {
    let bytes = texts.elements.span
    let one = bytes.extracting(texts.place(x))
    let other = bytes.extracting(texts.place(y))
    return one.isEqual(to: other)
  }

  /// Whether the text of a value stands in that of another.
  func text(of number: UInt32, contains part: UInt32) -> Bool {
    let bytes = texts.elements.span
    let text = bytes.extracting(texts.place(number))
    let part = bytes.extracting(texts.place(part))
    return text.contains(part)
  }

  /// Whether the text of a value stands in the letters of another.
  func letters(of number: UInt32, contain part: UInt32) -> Bool {
    let bytes = texts.elements.span
    let part = bytes.extracting(texts.place(part))
    let letterBytes = letters.elements.span
    let letters = letterBytes.extracting(letters.place(number))
    return letters.contains(part)
  }

  /// Whether two texts are one slip of the finger apart.
  func isOneSlip(_ x: UInt32, _ y: UInt32) -> Bool {
    let bytes = texts.elements.span
    return EditDistance.isOne(bytes.extracting(texts.place(x)), bytes.extracting(texts.place(y)))
  }

  /// Whether two words are a slip of the finger apart or so.
  func isNear(_ x: UInt32, _ y: UInt32, similarity: Double = 0.94) -> Bool {
    let bytes = texts.elements.span
    let one = bytes.extracting(texts.place(x))
    let other = bytes.extracting(texts.place(y))
    guard min(one.count, other.count) >= 4 else { return false }
    return EditDistance.isOne(one, other) || JaroWinkler.similarity(one, other) >= similarity
  }

  /// Whether a word of a given name stands for a formal name.
  func hasFormalName(_ number: UInt32) -> Bool { !formalNames.place(number).isEmpty }

  /// The formal names that a word stands for, as numbers of the list of nicknames.
  func formalNames(of number: UInt32) -> ArraySlice<Int32> { formalNames[number] }

  /// Whether two given names may stand for one formal name.
  func haveOneFormalName(_ x: UInt32, _ y: UInt32) -> Bool {
    for i in formalNames.place(x) {
      for j in formalNames.place(y)
      where formalNames.elements[i] == formalNames.elements[j] {
        return true
      }
    }
    return false
  }

  /// Whether a list of given names has a word.
  func isKnownGivenName(_ number: UInt32) -> Bool { isKnownName[Int(number)] }

  /// Whether two given names that differ are two names that people have, so that a letter between them is no slip: `Daniel` and
  /// `Daniela`, `Tim` and `Tom`.
  func areTwoNames(_ x: UInt32, _ y: UInt32) -> Bool {
    guard isKnownName[Int(x)], isKnownName[Int(y)], !haveOneFormalName(x, y) else { return false }
    return !GivenName.areSpellings(
      String(decoding: texts[x], as: UTF8.self), String(decoding: texts[y], as: UTF8.self))
  }

  /// Whether an e-mail is one of a function and not of a person.
  func isRole(email: UInt32) -> Bool { domains.isRole[Int(email)] }

  /// Whether both e-mails are of one organisation.
  func areOfOneOrganization(_ email: UInt32, _ other: UInt32) -> Bool {
    let domain = domains.organization[Int(email)]
    return domain >= 0 && domain == domains.organization[Int(other)]
  }

  /// Where the name of the organisation in the domain of an e-mail stands among the labels of ``domains``; empty
  /// where anybody can have one.
  func employerLabel(ofEmail number: UInt32) -> Range<Int> {
    let domain = domains.organization[Int(number)]
    return domain < 0 ? 0..<0 : domains.labels.place(UInt32(domain))
  }
}
