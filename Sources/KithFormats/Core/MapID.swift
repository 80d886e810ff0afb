/// The ids of entries that have none of their own.
enum MapID {
  private static let small = (0...64).map { "k\($0)" }

  /// The id of the entry with this number, counted from 1.
  static func number(_ number: Int) -> String {
    number < small.count ? small[number] : "k\(number)"
  }
}
