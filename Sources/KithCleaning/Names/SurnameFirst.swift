import KithText

/// Names in alphabets that were written surname first without a comma, where the words themselves show it.
enum SurnameFirst {
  /// What the words are, where they stand in this order.
  struct Parts {
    var given: String
    var given2: String?
    var surname: String
  }

  /// `nil` where nothing shows that the surname stands first.
  static func parts(of words: ArraySlice<String>) -> Parts? {
    guard words.count >= 2 else { return nil }
    return capitals(words) ?? vietnamese(words) ?? slavic(words) ?? hungarian(words)
      ?? SyllableName.parts(of: words)
  }

  /// `DUPONT Jean`, `LE GOFF Yann`, `WANG Xiaoming`: capitals, then a name that is not in capitals.
  private static func capitals(_ words: ArraySlice<String>) -> Parts? {
    let first = words[words.startIndex]
    guard NameWord.shape(first) == .large, !first.utf8.contains(ASCII.period) else { return nil }
    let count = words.prefix { NameWord.shape($0) == .large }.count
    let rest = words.dropFirst(count)
    guard count < words.count, count <= 3, let given = rest.first,
      rest.allSatisfy({ [.capitalized, .initial].contains(NameWord.shape($0)) }),
      NameWord.shape(given) == .capitalized, !isShoutedGivenName(words)
    else { return nil }
    // `JP Morgan`, `TJ Miller`: two letters are initials unless they are a surname of China or Korea.
    let letters = first.unicodeScalars.count
    guard
      letters > 2 && hasVowel(first) || count > 1 && letters == 2 || Surnames.short.contains(first)
    else { return nil }
    let surname = words.prefix(count).joined(separator: " ")
    return Parts(given: given, given2: joined(rest.dropFirst()), surname: surname)
  }

  /// `MARIA Lund`, `ANNE-MARIE Lund`: a given name in capitals, and behind it none.
  private static func isShoutedGivenName(_ words: ArraySlice<String>) -> Bool {
    guard words.count == 2, let first = words.first, let last = words.last else { return false }
    return first.split(separator: "-").allSatisfy { GivenName.isOne(String($0)) }
      && !last.split(separator: "-").contains { GivenName.isOne(String($0)) }
  }

  private static func hasVowel(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.value >= 0x80 || "AEIOUY".unicodeScalars.contains($0) }
  }

  private static func joined(_ words: ArraySlice<String>) -> String? {
    words.isEmpty ? nil : words.joined(separator: " ")
  }

  // MARK: Vietnam

  /// `Nguyễn Văn An`: the given name is the last word.
  private static func vietnamese(_ words: ArraySlice<String>) -> Parts? {
    guard words.count <= 5, let first = words.first.map(inUsualCase),
      let last = words.last.map(inUsualCase)
    else { return nil }
    let second = inUsualCase(words[words.startIndex + 1])
    guard
      Surnames.vietnamese.contains(first)
        || Surnames.vietnamesePlain.contains(first) && (words.count > 2 || first == "Nguyen")
          && (Surnames.vietnameseMiddles.contains(second) || first == "Nguyen"),
      !Surnames.vietnamese.contains(last), last != "Nguyen"
    else { return nil }
    return Parts(
      given: words[words.endIndex - 1], given2: joined(words.dropFirst().dropLast()),
      surname: words[words.startIndex])
  }

  /// `Nguyễn` of `NGUYỄN`.
  private static func inUsualCase(_ word: String) -> String {
    NameWord.shape(word) == .large ? LetterCase.capitalized(word) : word
  }

  /// Whether a name ends in a surname of Vietnam, so that `Van` and `Le` before it are no particles.
  static func isVietnamese(_ last: String) -> Bool {
    last == "Nguyen" || last == "Tran" || last == "Pham" || Surnames.vietnamese.contains(last)
  }

  // MARK: Slavic names

  /// `Иванов Иван Иванович`, `Иванов Иван`, `Ivanov Ivan Ivanovich`.
  private static func slavic(_ words: ArraySlice<String>) -> Parts? {
    guard words.count == 2 || words.count == 3, let first = words.first, let last = words.last
    else { return nil }
    let given = words[words.startIndex + 1]
    let isCyrillic = first.unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } == true
    if words.count == 3 {
      guard hasEnding(last, patronymicEndings), !hasEnding(given, patronymicEndings),
        isCyrillic || hasEnding(first, latinEndings)
      else { return nil }
      return Parts(given: given, given2: last, surname: first)
    }
    guard isCyrillic, first.unicodeScalars.count >= 5, !Surnames.givenLikeSurnames.contains(first),
      hasEnding(first, surnameEndings),
      !hasEnding(last, surnameEndings) || last.unicodeScalars.count < 5
        || Surnames.givenLikeSurnames.contains(last)
    else { return nil }
    return Parts(given: last, given2: nil, surname: first)
  }

  private static func hasEnding(_ word: String, _ endings: [String]) -> Bool {
    let small = LetterCase.small(word)
    return endings.contains { ending in
      small.utf8.count > ending.utf8.count + 2
        && small.hasSuffix(bytesOf: ending)
    }
  }

  private static let patronymicEndings = [
    "ович", "евич", "ьич", "овна", "евна", "ична", "івна", "ївна", "йович", "ovich", "evich",
    "ovna", "evna", "yevich", "ivna", "yivna", "ovych", "evych", "yovych", "ovitch", "evitch",
  ]
  private static let surnameEndings = [
    "ов", "ев", "ёв", "ова", "ева", "ёва", "ский", "ская", "цкий", "цкая", "енко", "ський", "ська",
  ]
  private static let latinEndings = [
    "ov", "ev", "in", "ova", "eva", "ina", "sky", "skiy", "skaya", "enko",
  ]

  // MARK: Hungary

  /// `Kovács János`: a surname and a given name of Hungary in the order of Hungary.
  private static func hungarian(_ words: ArraySlice<String>) -> Parts? {
    guard words.count == 2 || words.count == 3, let first = words.first,
      LetterCase.small(first).split(separator: "-").contains(where: { part in
        Surnames.hungarian.contains(String(part))
      })
    else { return nil }
    let rest = words.dropFirst()
    guard rest.allSatisfy({ GivenNames.hungarian.contains(LetterCase.small($0)) }),
      let given = rest.first
    else { return nil }
    return Parts(given: given, given2: joined(rest.dropFirst()), surname: first)
  }

  /// Whether a word is a common surname of Hungary.
  static func isHungarian(_ word: String) -> Bool {
    Surnames.hungarian.contains(LetterCase.small(word))
  }
}
