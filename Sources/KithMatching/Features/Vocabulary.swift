/// Numbers for the distinct values of one kind, and how often each occurs.
struct Vocabulary {
  /// The values by number.
  private(set) var values: [[UInt8]] = []
  /// In how many records each value occurs.
  private(set) var counts: [Int32] = []
  /// How many values occur, repeats included.
  private(set) var total = 0
  private var numbers: [String: UInt32] = [:]

  /// The number of a value, a new one if it is new; counts the occurrence.
  mutating func intern(_ value: String) -> UInt32 {
    total += 1
    if let number = numbers[value] {
      counts[Int(number)] += 1
      return number
    }
    let number = UInt32(values.count)
    numbers[value] = number
    values.append(Array(value.utf8))
    counts.append(1)
    return number
  }

  /// The number of a value that has occurred.
  func number(of value: String) -> UInt32? { numbers[value] }

  /// The share of the occurrences that are this value: Fellegi and Sunter's frequency of an outcome.
  func frequency(of number: UInt32) -> Double {
    Double(counts[Int(number)]) / Double(max(1, total))
  }
}
