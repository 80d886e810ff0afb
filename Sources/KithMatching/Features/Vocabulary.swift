/// Numbers for the distinct values of all kinds, and how often each occurs.
struct Vocabulary: Sendable {
  /// The values by number.
  private(set) var texts = Runs<UInt8>()
  /// The hash of each value, by which block keys are made: it is the same in every list.
  private(set) var hashes: [UInt64] = []
  /// The kind of each value.
  private(set) var features: [Feature] = []
  /// In how many records each value occurs.
  private(set) var counts: [Int32] = []
  /// How many values of each kind occur, repeats included.
  private(set) var totals = [Int](repeating: 0, count: Feature.allCases.count)
  /// Open addressing: a number and one more at the slot of its hash or behind it, else 0.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)

  /// The number of distinct values.
  var count: Int { hashes.count }

  /// The number of a value, a new one if it is new; counts the occurrence.
  mutating func intern(_ value: String, _ feature: Feature) -> UInt32 {
    totals[feature.rawValue] += 1
    let hash = BlockKey.hash(value.utf8)
    let slot = slot(of: value, feature, hash)
    if slots[slot] > 0 {
      counts[Int(slots[slot] - 1)] += 1
      return slots[slot] - 1
    }
    texts.append(value.utf8)
    hashes.append(hash)
    features.append(feature)
    counts.append(1)
    slots[slot] = UInt32(count)
    if count > slots.count / 2 { grow() }
    return UInt32(count - 1)
  }

  /// Takes an occurrence back.
  mutating func uncount(_ number: UInt32) {
    totals[features[Int(number)].rawValue] -= 1
    counts[Int(number)] -= 1
  }

  /// Counts as a model has counted, and not as the values came.
  mutating func take(_ model: LinkageModel) {
    totals = model.totals
    counts = [Int32](repeating: 1, count: count)
    for value in model.values {
      guard let number = number(of: value.text, value.feature) else { continue }
      counts[Int(number)] = Int32(clamping: value.count)
    }
  }

  /// The text of a value.
  func text(of number: UInt32) -> String { String(decoding: texts[number], as: UTF8.self) }

  /// The number of a value that has occurred.
  func number(of value: String, _ feature: Feature) -> UInt32? {
    let slot = slot(of: value, feature, BlockKey.hash(value.utf8))
    return slots[slot] > 0 ? slots[slot] - 1 : nil
  }

  /// The slot where a value is, or where it is to be.
  private func slot(of value: String, _ feature: Feature, _ hash: UInt64) -> Int {
    let text = value.utf8.span
    var slot = firstSlot(feature, hash)
    while slots[slot] > 0 {
      let number = slots[slot] - 1
      if hashes[Int(number)] == hash, features[Int(number)] == feature,
        texts.isEqual(number, to: text)
      {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func firstSlot(_ feature: Feature, _ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: BlockKey.mix(UInt64(feature.rawValue), hash)) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      var slot = firstSlot(features[number], hashes[number])
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
