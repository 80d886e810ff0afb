import KithModel

/// Numbers of records, one for all that say the same.
///
/// A few are compared with each other, which they soon differ in; to look one up means to go through all of it.
struct NumberedRecords {
  private var few: [Contact] = []
  private var many: [Contact: Int] = [:]

  /// The number of a record; that of how many there are where it is new.
  mutating func number(of record: Contact) -> Int {
    guard many.isEmpty else { return lookUp(record) }
    if let known = few.firstIndex(of: record) { return known }
    few.append(record)
    if few.count > 8 {
      for (number, record) in few.enumerated() { many[record] = number }
    }
    return few.count - 1
  }

  private mutating func lookUp(_ record: Contact) -> Int {
    let number = many[record] ?? many.count
    many[record] = number
    return number
  }
}
