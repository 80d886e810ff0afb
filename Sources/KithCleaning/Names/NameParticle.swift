/// The small words with which surnames begin.
enum NameParticle {
  /// Where the surname begins in the words of a name in speaking order: at the first particle after the
  /// given name, else at the last word.
  static func surnameStart(in words: ArraySlice<String>) -> Int {
    for index in words.indices.dropFirst().dropLast() where begins(at: index, in: words) {
      return index
    }
    return words.endIndex - 1
  }

  /// Whether a surname begins with this word, another following.
  private static func begins(at index: Int, in words: ArraySlice<String>) -> Bool {
    let word = words[index]
    guard word.utf8.count <= 12 else { return false }
    if particles.contains(word) || ranks.contains(word) { return true }
    if word.utf8.count > 1, NameWord.shape(word) == .large {
      return particles.contains(LetterCase.small(word))
    }
    // `op den Kamp`, `auf der Heyde`, `in 't Veld`.
    return prepositions.contains(word) && articles.contains(words[index + 1])
  }

  /// Whether a name begins with its surname because it begins with a small particle: `von Neumann`.
  static func isSmallParticle(_ word: String) -> Bool {
    NameWord.shape(word) == .small && particles.contains(word)
  }

  /// Whether a word, however it is written, is a particle before surnames.
  static func isOne(_ word: String) -> Bool {
    particles.contains(word) || particles.contains(LetterCase.small(word))
  }

  /// Whether a word is a particle of France or Italy before which a surname may begin.
  static func isInner(_ word: String) -> Bool { inner.contains(word) }

  private static let inner = WordTable("de du di della dello dei degli")

  /// Words between the two halves of a double surname: `Ortega y Gasset`, `Gaudí i Cornet`.
  static func joinsSurnames(_ word: String) -> Bool {
    word == "y" || word == "i" || word == "e" || word == "Y"
  }

  private static let prepositions = WordTable(
    """
    op in uit aan onder voor bij tot over auf aus an von van Op In Uit Aan Auf An
    """)

  private static let articles = WordTable("de den der dem 't het ’t ter the")

  /// Ranks of nobility that are parts of surnames, as by German law.
  private static let ranks = WordTable(
    """
    Graf Gräfin Freiherr Freifrau Freiin Baron Baronin Ritter Edler Edle Prinz Prinzessin Fürst
    """)

  private static let particles = WordTable(
    """
    wa von van vom de' de’ Ould zu zur zum de da do dos das di del della dello dei degli dal dalla
    du des la le lo der den ter ten te 't ’t bin ibn ben bint bar bat al el ul ould af av zen mac
    mc st. st san santa ap ab ferch verch ó o' ní nic uí mhic abu abou bou abd abdul abdel umm aal
    oğlu kızı Von Van De Da Di Del Della Dello Dei Degli Dal Dalla Du Des La Le Der Den Ter Ten
    Bin Ibn Bint Al El St. St Ap Ó Ní Nic Uí Mhic Ua Ui O Abu Abou Bou Abd Abdul Abdel Abdal Mac
    Mc Fitz Lo Do Dos Zu Vander Vom Zum Zur dela Dela delos Delos binti Binti binte фон ван де дер ди да бин ибн аль ван-дер ібн بن ابن
    بنت أبو ابو آل عبد بو ولد בן בר בת אבן אבו בין
    Ben Bar Gebre Wolde Welde Tekle Vanden Vande 's ’s a/p a/l s/o d/o A/P A/L S/O D/O
    """)

  /// The given name that `Abd` and its like are halves of: how many words it has.
  ///
  /// `Abd al-Rahman`, `Abdul Aziz`, `عبد الله`, `María del Mar`.
  static func compoundGivenCount(in words: ArraySlice<String>) -> Int {
    guard words.count > 2, let first = words.first else { return 1 }
    let second = words[words.startIndex + 1]
    if servants.contains(first) { return 2 }
    let half = secondHalf(at: words.startIndex + 1, in: words)
    if half > 0, half + 1 < words.count { return half + 1 }
    if balinese.contains(first) {
      return 1 + words.dropFirst().dropLast().prefix(while: births.contains).count
    }
    guard marias.contains(first), words.count > 3 else { return 1 }
    if devotions.contains(LetterCase.small(second + " " + words[words.startIndex + 2])) { return 3 }
    guard words.count > 4 else { return 1 }
    let three = words.dropFirst().prefix(3).joined(separator: " ")
    return devotions.contains(LetterCase.small(three)) ? 4 : 1
  }

  /// How many words at a place are the second half of an Arabic name, as `El-Din` and `El Din` are.
  static func secondHalf(at place: Int, in words: ArraySlice<String>) -> Int {
    if seconds.contains(LetterCase.small(words[place])) { return 1 }
    guard place + 1 < words.endIndex, words[place].utf8.count <= 3 else { return 0 }
    return seconds.contains(LetterCase.small(words[place] + "-" + words[place + 1])) ? 2 : 0
  }

  /// Whether two words are one name of a father or mother: `Abu Hamza`, `Umm Kulthum`, `أبو حمزة`.
  ///
  /// `Abu` is a given name of its own in West Africa: what follows must be the name of a child.
  static func isKunya(_ words: ArraySlice<String>) -> Bool {
    guard words.count == 2, let first = words.first, let last = words.last else { return false }
    return parents.contains(first)
      || mayBeginKunya(first) && children.contains(Folding.letters(last))
  }

  /// Whether a word may be the first of such a name.
  static func mayBeginKunya(_ word: String) -> Bool {
    word == "Abu" || word == "Abou" || word == "Umm"
  }

  private static let parents: WordTable = ["Umm", "أبو", "ابو", "أم"]

  /// Names of eldest sons that are common in such names.
  private static let children = WordTable(
    """
    abbas abdallah abdullah adam ahmad ahmed ali amir anas ayman ayoub bakr bilal daoud dawud fadi
    faisal faris firas habib haidar hamid hamza hasan hashim hassan hisham hudhayfa husayn hussein
    ibrahim idris ilyas imad isa ismail issa jafar jamal jihad kareem karim khaled khalid mahdi
    mahmoud majid marwan mazen mohamed mohammad mohammed muhammad musa mustafa nasser nidal nizar
    omar osama qasim qatada rami rashid saad saeed said salah salama saleh salem salim sami samir
    sayyaf sufyan sulayman suleiman taha talha talib tarek tariq turab ubayda umar usama walid
    yahya yaqub yaser yasin yasser yousef youssef yunus yusuf zaid zakariya zayd zayed zeid ziad
    """)

  /// What stands before the names of the people of Bali, for men and for women.
  private static let balinese: WordTable = ["I", "Ni"]

  /// Names of Bali by the order of birth, and of families: `I Made Wirawan`.
  private static let births = WordTable(
    """
    Wayan Putu Gede Luh Made Kadek Nengah Nyoman Komang Ketut Gusti Dewa Ngurah Agung Ayu
    """)

  private static let servants = WordTable(
    """
    Abd Abdul Abdel Abdal Abu Abou ABDUL ABDEL ABD ABU abdul abdel عبد أبو ابو أم
    Gebre Wolde Welde Tekle Umm Um Oum
    """)

  /// Second halves of Arabic given names: `Fatima al-Zahra`, `Nour El-Din`.
  private static let seconds = WordTable(
    """
    al-zahra al-zahraa az-zahra el-zahra ez-zahra al-din el-din ad-din ed-din ud-din ud-deen al-deen
    eldin eddin eddine el-dine al-islam el-islam ul-islam al-haq ul-haq el-haq al-rahman ur-rahman
    ur-rehman el-rahman al-aziz el-aziz al-nasser el-nasser
    al-abidin al-abidine el-abidin el-abidine ul-abidin ul-abideen
    """)

  private static let marias = WordTable(
    """
    María Maria MARÍA MARIA maria maría Ana ANA José JOSÉ Jose João Luz Rosa
    """)

  private static let devotions: WordTable = [
    "del carmen", "del mar", "del pilar", "del rosario", "del rocío", "del sol", "del socorro",
    "del valle", "de lourdes", "de fátima", "de jesús", "de jesus", "de lurdes", "da conceição",
    "das graças", "das dores", "da graça", "da glória", "del consuelo", "del prado", "de guadalupe",
    "do carmo", "do céu", "dos anjos", "dos prazeres", "de belén", "del milagro", "del cielo",
    "de los ángeles", "de los angeles", "de las mercedes", "de las nieves", "de los dolores",
    "de la luz", "de la paz", "de la concepción", "de la esperanza", "de la soledad", "de la o",
    "del mar ", "del amor", "del alba", "de montserrat", "de los milagros", "de las flores",
  ]
}
