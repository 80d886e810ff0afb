/// What an entry of a map says, however it is spelled.
///
/// Two entries are the same where their words are equal and their particulars do not contradict each other:
/// a street of no country may be that of any.
struct EntryMeaning: Hashable {
  /// What has to be equal.
  let words: [String]
  /// What has to be equal where both say it.
  let particular: String?

  init(_ words: [String], particular: String? = nil) {
    self.words = words
    self.particular = particular
  }

  /// Whether both may be said of one thing.
  func agrees(with other: Self) -> Bool {
    words == other.words
      && (particular == nil || other.particular == nil || particular == other.particular)
  }
}
