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
    if servants.contains(first) || seconds.contains(LetterCase.small(second)) { return 2 }
    guard marias.contains(first), words.count > 3 else { return 1 }
    if devotions.contains(LetterCase.small(second + " " + words[words.startIndex + 2])) { return 3 }
    guard words.count > 4 else { return 1 }
    let three = words.dropFirst().prefix(3).joined(separator: " ")
    return devotions.contains(LetterCase.small(three)) ? 4 : 1
  }

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
