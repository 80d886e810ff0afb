/// The entries of one map of several contacts; those that mean the same are one.
///
/// Where there are many, entries are looked up and not compared one with the other, so that the work grows with their
/// number alone.
struct MapUnion<Entry: MapEntry & Hashable> {
  /// What became of an entry.
  struct Placement {
    /// The key that the entry has now.
    let key: String
    /// Whether no other had it.
    let isNew: Bool
  }

  /// How what entries list, labels or departments, is put together.
  struct Gathering {
    /// Whether an entry lists anything.
    let isNeeded: (Entry) -> Bool
    /// Adds to an entry what others list.
    let add: (inout Entry, [Entry]) -> Void
  }

  private var united: [Entry] = []
  private let meaning: (Entry) -> EntryMeaning
  private let absorb: (inout Entry, Entry) -> Void
  private let gather: Gathering?
  /// The entries that were taken into others, whose lists are put together at the end: one by one would mean to go
  /// through all that is there again each time.
  private var taken: [Int: [Entry]] = [:]
  private var keys = FreeKeys()
  /// The meanings of the entries that can be found.
  private var meanings: [EntryMeaning] = []
  /// Whether there are so many that they are looked up.
  private var isTabled = false
  private var equals = PlaceTable<Entry>()
  private var particulars = PlaceTable<EntryMeaning>()
  private var words = PlaceTable<[String]>()

  /// Makes an empty map.
  ///
  /// - Parameters:
  ///   - meaning: what tells an entry from others.
  ///   - absorb: takes what only the second says into the first.
  ///   - gather: takes in what the second lists.
  init(
    meaning: @escaping (Entry) -> EntryMeaning, absorb: @escaping (inout Entry, Entry) -> Void,
    gather: Gathering? = nil
  ) {
    self.meaning = meaning
    self.absorb = absorb
    self.gather = gather
  }

  /// All entries, with what those list that were taken into them.
  var entries: [Entry] {
    guard let gather else { return united }
    var entries = united
    for (place, others) in taken { gather.add(&entries[place], others) }
    return entries
  }

  /// Adds the entries of a contact; what one contact holds twice it may mean twice.
  mutating func add(_ theirs: [Entry]) -> [Placement] {
    guard !theirs.isEmpty else { return [] }
    for place in meanings.count..<united.count { file(place) }
    return theirs.map { entry in
      guard let place = place(of: entry) else { return append(entry) }
      take(entry, at: place)
      return Placement(key: united[place].id, isNew: false)
    }
  }

  private mutating func append(_ entry: Entry) -> Placement {
    var added = entry
    added.id = keys.take(entry.id)
    united.append(added)
    return Placement(key: added.id, isNew: true)
  }

  private mutating func take(_ entry: Entry, at place: Int) {
    let before = united[place]
    absorb(&united[place], entry)
    ContactUnion.absorb(&united[place].extensions, entry.extensions)
    if let gather, gather.isNeeded(entry) { taken[place, default: []].append(entry) }
    if united[place] != before { refile(place) }
  }

  /// Where an entry is already: the very same one, else the first that means the same.
  private mutating func place(of entry: Entry) -> Int? {
    guard !meanings.isEmpty else { return nil }
    let plain = entry.plain
    if let equal = place(plain: plain) { return equal }
    return place(meaning: meaning(entry))
  }

  private mutating func place(plain: Entry) -> Int? {
    guard isTabled else { return meanings.indices.first { united[$0].plain == plain } }
    return equals.first(for: plain) { [united] in united[$0].plain == plain }
  }

  private mutating func place(meaning: EntryMeaning) -> Int? {
    let meanings = meanings
    guard isTabled else { return meanings.firstIndex { $0.agrees(with: meaning) } }
    guard meaning.particular != nil else {
      return words.first(for: meaning.words) { meanings[$0].words == meaning.words }
    }
    let general = EntryMeaning(meaning.words)
    let found = [meaning, general].compactMap { key in
      particulars.first(for: key) { meanings[$0] == key }
    }
    return found.min()
  }

  // MARK: Filing

  private mutating func file(_ place: Int) {
    meanings.append(meaning(united[place]))
    if isTabled {
      table(place)
    } else if meanings.count > Self.few {
      isTabled = true
      for place in meanings.indices { table(place) }
    }
  }

  private mutating func table(_ place: Int) {
    equals.add(place, for: united[place].plain)
    particulars.add(place, for: meanings[place])
    words.add(place, for: meanings[place].words)
  }

  /// Files an entry that says more than before.
  private mutating func refile(_ place: Int) {
    if isTabled { equals.add(place, for: united[place].plain) }
    let meaning = meaning(united[place])
    guard meaning != meanings[place] else { return }
    if isTabled, meaning.words != meanings[place].words { words.add(place, for: meaning.words) }
    meanings[place] = meaning
    if isTabled { particulars.add(place, for: meaning) }
  }

  /// So many entries are gone through sooner than they are looked up.
  private static var few: Int { 8 }
}
