import KithCleaning

/// The features of all records, in two arrays of numbers.
struct FeatureTable {
  /// The values of each kind.
  private(set) var vocabularies = [Vocabulary](
    repeating: Vocabulary(), count: Feature.allCases.count)
  /// The formal names that each word of a given name stands for.
  private(set) var formalNames: [[Int32]] = []
  private var pool: [UInt32] = []
  /// Where each record's values of each kind begin; one more than there are kinds for each record.
  private var starts: [UInt32] = []

  /// The number of records.
  var count: Int { starts.count / Self.stride }

  private static let stride = Feature.allCases.count + 1

  /// Adds a record.
  mutating func add(_ values: FeatureValues) {
    for feature in Feature.allCases {
      starts.append(UInt32(pool.count))
      for value in values[feature] { pool.append(number(of: value, feature)) }
    }
    starts.append(UInt32(pool.count))
  }

  private mutating func number(of value: String, _ feature: Feature) -> UInt32 {
    if feature == .birthday { return UInt32(value) ?? 0 }
    let number = vocabularies[feature.rawValue].intern(value)
    if feature == .given, Int(number) == formalNames.count {
      formalNames.append(Nicknames.formalNames(of: value))
    }
    return number
  }

  /// The values of one kind of a record.
  func values(_ feature: Feature, of record: Int) -> ArraySlice<UInt32> {
    let index = record * Self.stride + feature.rawValue
    return pool[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// The bytes of a value.
  func text(_ feature: Feature, _ number: UInt32) -> [UInt8] {
    vocabularies[feature.rawValue].values[Int(number)]
  }

  /// The share of the occurrences that are this value.
  func frequency(_ feature: Feature, _ number: UInt32) -> Double {
    vocabularies[feature.rawValue].frequency(of: number)
  }
}
