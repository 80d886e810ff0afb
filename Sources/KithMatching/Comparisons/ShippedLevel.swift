/// A level of a comparison, with what is shipped of its match weight: log2(m/u), in bits.
///
/// m is the share of pairs of one person that are on the level, u that of pairs of two people.
protocol ShippedLevel: Sendable {
  /// How far the values agree.
  var level: ComparisonLevel { get }
  /// m of the level as a whole, where lists refine it.
  var shareOfPairs: Double? { get }
  /// The match weight, where it is the same for all values.
  var fixedWeight: Double? { get }
  /// The match weight in the words of the manual's table.
  var weightText: String { get }
}

extension ShippedLevel {
  var shareOfPairs: Double? { nil }
  var fixedWeight: Double? { nil }
}

/// A level that weighs the same for all values.
struct FixedLevel: ShippedLevel {
  let level: ComparisonLevel
  let shareOfPairs: Double?
  /// The match weight in bits.
  let weight: Double

  init(_ level: ComparisonLevel, shareOfPairs: Double? = nil, _ weight: Double) {
    self.level = level
    self.shareOfPairs = shareOfPairs
    self.weight = weight
  }

  var fixedWeight: Double? { weight }
  var finding: Finding { Finding(level, weight) }
  var weightText: String { BitsText.signed(weight) }
}

/// A level that weighs more the rarer the value is: u is its share in the list.
struct RarityLevel: ShippedLevel {
  let level: ComparisonLevel
  let shareOfPairs: Double?
  private let m: Double
  private let mBits: Double
  private let factor: Double
  private let least: Double
  private let most: Double

  /// Makes a level.
  ///
  /// - Parameters:
  ///   - m: the share of pairs of one person that agree on a value.
  ///   - factor: how much of it counts, where the value comes together with others that are counted too.
  init(
    _ level: ComparisonLevel, m: Double, shareOfPairs: Double? = nil, factor: Double = 1,
    from least: Double = -.infinity, to most: Double = .infinity
  ) {
    self.level = level
    self.shareOfPairs = shareOfPairs
    self.m = m
    self.factor = factor
    self.least = least
    self.most = most
    mBits = Logarithm.base2(m)
  }

  /// The match weight of a value of so many bits of rarity.
  func weight(rarity: Double) -> Double { max(least, min(most, factor * (mBits + rarity))) }

  /// The level for a value of so many bits of rarity.
  func finding(rarity: Double) -> Finding { Finding(level, weight(rarity: rarity)) }

  var weightText: String {
    var text = "log2(\(BitsText.number(m))/u)"
    if factor != 1 { text = "\(BitsText.number(factor)) × \(text)" }
    if least > -.infinity { text += ", at least \(BitsText.number(least))" }
    return most < .infinity ? text + ", at most \(BitsText.number(most))" : text
  }
}

/// A level that weighs less the more people share the value.
struct SharedLevel: ShippedLevel {
  let level: ComparisonLevel
  /// The match weight of what one person has.
  let full: Double
  /// What it weighs more where it is known whose it is.
  let ofNamed: Double
  /// What a second value in common adds.
  let ofAnother: Double

  init(
    _ level: ComparisonLevel, full: Double, ofNamed: Double = 0, ofAnother: Double = 0
  ) {
    self.level = level
    self.full = full
    self.ofNamed = ofNamed
    self.ofAnother = ofAnother
  }

  /// The match weight of a value by how many people share it, judged by their names.
  func weight(sharers: Int) -> Double {
    switch sharers {
    case ...0: full
    case 1: full + ofNamed
    case 2: full - 2
    case 3: full - 6
    case 4...5: 4
    case 6...10: 2
    default: 0.3
    }
  }

  /// The level for the most telling of so many values in common.
  func finding(_ common: (weight: Double, count: Int)) -> Finding {
    let bits = common.weight + (common.count > 1 ? ofAnother : 0)
    return Finding(common.weight >= full ? level : .shared, bits)
  }

  var weightText: String {
    let weights = [0, 1, 2, 3, 4, 6, 11].map { BitsText.signed(weight(sharers: $0)) }
    let text =
      "\(weights.joined(separator: ", ")) of nobody who has a name, 1, 2, 3, 4–5, 6–10, more people"
    return ofAnother > 0 ? "\(text); a second one \(BitsText.signed(ofAnother))" : text
  }
}

/// A level that weighs what its words weigh together.
struct SummedLevel: ShippedLevel {
  let level: ComparisonLevel
  let shareOfPairs: Double?
  private let factor: Double
  private let most: Double
  private let less: Double

  init(
    _ level: ComparisonLevel, shareOfPairs: Double, factor: Double = 1, to most: Double,
    less: Double = 0
  ) {
    self.level = level
    self.shareOfPairs = shareOfPairs
    self.factor = factor
    self.most = most
    self.less = less
  }

  /// The level for words of so many bits.
  func finding(words bits: Double) -> Finding { Finding(level, min(most, factor * bits) - less) }

  var weightText: String {
    let sum = factor == 1 ? "all words" : "\(BitsText.number(factor)) × all words"
    let text = "\(sum), at most \(BitsText.number(most))"
    return less == 0 ? text : "\(text), less \(BitsText.number(less))"
  }
}

/// A level that is found beside another, and adds to the weight of that.
struct AddedLevel: ShippedLevel {
  let level: ComparisonLevel
  private let bits: Double

  init(_ level: ComparisonLevel, _ bits: Double) {
    self.level = level
    self.bits = bits
  }

  /// A weight with what the level adds.
  func weight(addedTo weight: Double) -> Double { weight + bits }

  /// The level, found by way of another.
  func finding(of other: Finding) -> Finding { Finding(level, other.weight + bits) }

  var weightText: String { "\(BitsText.signed(bits)) besides" }
}
