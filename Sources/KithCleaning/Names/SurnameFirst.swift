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
      NameWord.shape(given) == .capitalized
    else { return nil }
    // `JP Morgan`, `TJ Miller`: two letters are initials unless they are a surname of China or Korea.
    let letters = first.unicodeScalars.count
    guard
      letters > 2 && hasVowel(first) || count > 1 && letters == 2 || shortSurnames.contains(first)
    else { return nil }
    let surname = words.prefix(count).joined(separator: " ")
    return Parts(given: given, given2: joined(rest.dropFirst()), surname: surname)
  }

  private static func hasVowel(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.value >= 0x80 || "AEIOUY".unicodeScalars.contains($0) }
  }

  private static func joined(_ words: ArraySlice<String>) -> String? {
    words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static let shortSurnames = WordTable(
    """
    LI WU XU HU LU MA HE YU DU SU YE LE NG HO XI QI GU LÜ AN OH NA VU VO LY DO
    """)

  // MARK: Vietnam

  /// `Nguyễn Văn An`: the given name is the last word.
  private static func vietnamese(_ words: ArraySlice<String>) -> Parts? {
    guard words.count <= 5, let first = words.first, let last = words.last else { return nil }
    let second = words[words.startIndex + 1]
    guard
      vietnameseSurnames.contains(first)
        || vietnamesePlain.contains(first) && (words.count > 2 || first == "Nguyen")
          && (vietnameseMiddles.contains(second) || first == "Nguyen"),
      !vietnameseSurnames.contains(last), last != "Nguyen"
    else { return nil }
    return Parts(
      given: last, given2: joined(words.dropFirst().dropLast()), surname: first)
  }

  private static let vietnameseSurnames = WordTable(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Trương Mạc
    Tô Tạ Lương Đào Phùng
    """)
  private static let vietnamesePlain = WordTable(
    """
    Nguyen Tran Le Pham Hoang Huynh Vu Vo Dang Bui Do Ngo Duong Ly Dinh Trinh Truong Phan
    """)
  private static let vietnameseMiddles = WordTable("Van Thi Văn Thị Duc Đức")

  /// Whether a name ends in a surname of Vietnam, so that `Van` and `Le` before it are no particles.
  static func isVietnamese(_ last: String) -> Bool {
    last == "Nguyen" || last == "Tran" || last == "Pham" || vietnameseSurnames.contains(last)
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
    guard isCyrillic, first.unicodeScalars.count >= 5, !givenLikeSurnames.contains(first),
      hasEnding(first, surnameEndings),
      !hasEnding(last, surnameEndings) || last.unicodeScalars.count < 5
        || givenLikeSurnames.contains(last)
    else { return nil }
    return Parts(given: last, given2: nil, surname: first)
  }

  private static func hasEnding(_ word: String, _ endings: [String]) -> Bool {
    let small = LetterCase.small(word)
    return endings.contains { ending in
      small.utf8.count > ending.utf8.count + 2
        && small.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
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
  private static let givenLikeSurnames = WordTable(
    """
    Яков Матвей Лев Станислав Мстислав Ростислав Ева Святослав Вячеслав
    """)

  // MARK: Hungary

  /// `Kovács János`: a surname and a given name of Hungary in the order of Hungary.
  private static func hungarian(_ words: ArraySlice<String>) -> Parts? {
    guard words.count == 2 || words.count == 3, let first = words.first,
      LetterCase.small(first).split(separator: "-").contains(where: { part in
        hungarianSurnames.contains(String(part))
      })
    else { return nil }
    let rest = words.dropFirst()
    guard rest.allSatisfy({ hungarianGiven.contains(LetterCase.small($0)) }), let given = rest.first
    else { return nil }
    return Parts(given: given, given2: joined(rest.dropFirst()), surname: first)
  }

  /// Whether a word is a common surname of Hungary.
  static func isHungarian(_ word: String) -> Bool {
    hungarianSurnames.contains(LetterCase.small(word))
  }

  private static let hungarianSurnames = WordTable(
    """
    nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász
    lakatos mészáros oláh rácz fekete szilágyi török fehér gál kis szűcs orsós kocsis pintér fodor
    szalai sipos magyar lukács gulyás király katona jakab bíró balázs boros somogyi fazekas
    kelemen antal orosz fülöp veres budai hegedűs bartók liszt kodály petőfi orbán kertész puskás
    polgár szőke vörös csonka bognár barta
    """)
  private static let hungarianGiven = WordTable(
    """
    jános istván lászló józsef zoltán gábor ferenc attila péter tamás andrás tibor csaba imre
    lajos györgy sándor balázs gergely dávid dániel ádám bence máté gyula béla károly krisztián
    viktor róbert miklós márton ákos szabolcs zsolt katalin erzsébet ilona éva zsuzsanna ágnes
    judit krisztina andrea mária anna erika margit julianna mónika piroska edit gabriella anikó
    réka eszter nóra dóra orsolya tímea beáta zsófia hanna lilla kinga emese enikő norbert levente
    kálmán botond ernő pál mihály endre ottó rudolf géza jenő kristóf gergő milán patrik richárd
    roland szilárd vilmos vince zsombor áron barnabás benedek benjámin bertalan dezső domonkos
    elemér emil frigyes gellért győző henrik hunor iván kornél leó lőrinc marcell mátyás nándor
    olivér ödön simon szilveszter tivadar adrienn alexandra aranka bernadett bianka boglárka
    borbála brigitta csenge csilla dorottya edina etelka flóra fruzsina gizella györgyi hajnalka
    henrietta hedvig ibolya ildikó irén izabella janka jolán júlia kata klára lívia luca
    magdolna márta melinda nikoletta noémi petra rita rozália sára szilvia teréz tünde valéria
    veronika viktória virág zita zsanett
    """)
}
