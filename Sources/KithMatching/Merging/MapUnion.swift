/// The entries of one map of several contacts; those that mean the same are one.
///
/// Entries are looked up, never compared one with the other, so that the work grows with their number alone.
struct MapUnion<Entry: MapEntry & Hashable> {
  /// What became of an entry.
  struct Placement {
    /// The key that the entry has now.
    let key: String
    /// Whether no other had it.
    let isNew: Bool
  }

  private(set) var entries: [Entry] = []
  private let meaning: (Entry) -> EntryMeaning
  private let absorb: (inout Entry, Entry) -> Void
  private var keys = FreeKeys()
  /// The meanings of the entries that can be found.
  private var meanings: [EntryMeaning] = []
  private var equals = PlaceTable<Entry>()
  private var particulars = PlaceTable<EntryMeaning>()
  private var words = PlaceTable<[String]>()

  /// Makes an empty map.
  ///
  /// - Parameters:
  ///   - meaning: what tells an entry from others.
  ///   - absorb: takes what only the second says into the first.
  init(
    meaning: @escaping (Entry) -> EntryMeaning, absorb: @escaping (inout Entry, Entry) -> Void
  ) {
    self.meaning = meaning
    self.absorb = absorb
  }

  /// Adds the entries of a contact; what one contact holds twice it may mean twice.
  mutating func add(_ theirs: [Entry]) -> [Placement] {
    guard !theirs.isEmpty else { return [] }
    for place in meanings.count..<entries.count { file(place) }
    return theirs.map { entry in
      guard let place = place(of: entry) else { return append(entry) }
      take(entry, at: place)
      return Placement(key: entries[place].id, isNew: false)
    }
  }

  private mutating func append(_ entry: Entry) -> Placement {
    var added = entry
    added.id = keys.take(entry.id)
    entries.append(added)
    return Placement(key: added.id, isNew: true)
  }

  private mutating func take(_ entry: Entry, at place: Int) {
    let before = entries[place]
    absorb(&entries[place], entry)
    ContactUnion.absorb(&entries[place].extensions, entry.extensions)
    if entries[place] != before { refile(place) }
  }

  /// Where an entry is already: the very same one, else the first that means the same.
  private mutating func place(of entry: Entry) -> Int? {
    guard !meanings.isEmpty else { return nil }
    let plain = entry.plain
    let equal = equals.first(for: plain) { [entries] in entries[$0].plain == plain }
    return equal ?? place(meaning: meaning(entry))
  }

  private mutating func place(meaning: EntryMeaning) -> Int? {
    let meanings = meanings
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
    let meaning = meaning(entries[place])
    meanings.append(meaning)
    equals.add(place, for: entries[place].plain)
    particulars.add(place, for: meaning)
    words.add(place, for: meaning.words)
  }

  /// Files an entry that says more than before.
  private mutating func refile(_ place: Int) {
    equals.add(place, for: entries[place].plain)
    let meaning = meaning(entries[place])
    guard meaning != meanings[place] else { return }
    if meaning.words != meanings[place].words { words.add(place, for: meaning.words) }
    meanings[place] = meaning
    particulars.add(place, for: meaning)
  }
}
