/// What weighing two records needs to know of the list that they are of: how common each value is, and by how many
/// people it is shared (the frequencies of Fellegi and Sunter).
public struct LinkageModel: Hashable, Sendable {
  /// What is known of a value.
  public struct Value: Hashable, Sendable {
    /// The kind of value.
    public var feature: Feature
    /// The value, as it is compared.
    public var text: String
    /// In how many records it occurs.
    public var count = 1
    /// How many people share it, judged by their names: 0 where nobody who has it has a name, 1 where it is no way to reach
    /// somebody.
    public var sharers = 1
    /// The address that a mailbox has which records name by its hash.
    public var address: String?

    /// Makes a value that occurs once.
    public init(_ feature: Feature, _ text: String) {
      self.feature = feature
      self.text = text
    }
  }

  /// The number of records of the list, copies not counted.
  public var records = 0
  /// How many pairs of records of one source have one full name.
  public var namesakes = 0
  /// How many values of each kind occur, repeats included, in the order of ``Feature``'s cases.
  public var totals = [Int](repeating: 0, count: Feature.allCases.count)
  /// What is known of the values that occur more than once, or of which there is more to say.
  public var values: [Value] = []

  /// Makes the model of an empty list.
  public init() {}

  /// The model of a list.
  init(_ vocabulary: Vocabulary, _ records: RecordSet, _ addresses: [UInt32: UInt32]) {
    self.records = records.statistics.records
    namesakes = records.statistics.namesakes
    totals = vocabulary.totals
    for number in 0..<UInt32(vocabulary.count) {
      var value = Value(vocabulary.features[Int(number)], vocabulary.text(of: number))
      value.count = Int(vocabulary.counts[Int(number)])
      value.sharers = records.statistics.sharers(of: number)
      value.address = addresses[number].map(vocabulary.text)
      if value != Value(value.feature, value.text) { values.append(value) }
    }
  }
}
