import KithModel
import Testing

@testable import KithMatching

/// What a list shows of its own particulars changes their weights, and nothing else does.
@Suite struct RefinementTests {
  static let birthday = ShippedModel.birthday
  /// Its place among those that are refined.
  static let place = RefinedComparison.all.firstIndex { $0.name == birthday.name } ?? 0

  /// The change of a level of birthdays.
  static func bits(_ refinement: Refinement, _ level: ComparisonLevel) -> Double {
    refinement.refine(Finding(level, 0), of: place).weight
  }

  /// So many pairs on each level of birthdays.
  static func expected(_ pairs: KeyValuePairs<ComparisonLevel, Double>) -> [[Double]] {
    var expected = RefinedComparison.all.map { $0.levels.map { _ in 0.0 } }
    for (level, count) in pairs {
      for (index, shipped) in RefinedComparison.all[place].levels.enumerated()
      where shipped == level {
        expected[place][index] = count
      }
    }
    return expected
  }

  @Test func `the shares that are shipped add up to one`() {
    for comparison in RefinedComparison.all {
      let sum = comparison.shares.reduce(0, +)
      #expect(abs(sum - 1) < 0.002, "\(comparison.name)")
    }
  }

  @Test func `a list without particulars changes nothing`() {
    let refinement = Refinement(Self.expected([:]))
    #expect(!refinement.changesWeights)
    #expect(Self.bits(refinement, .exact) == 0)
  }

  @Test func `many slips make a slip weigh more, and a short list hardly does`() {
    let long = Refinement(Self.expected([.exact: 6000, .oneDigit: 3000, .other: 1000]))
    let short = Refinement(Self.expected([.exact: 6, .oneDigit: 3, .other: 1]))
    #expect(Self.bits(long, .oneDigit) > 1)
    #expect(Self.bits(long, .exact) < 0)
    #expect(abs(Self.bits(short, .oneDigit)) < 0.2)
  }

  @Test func `a careful list makes what differs weigh against`() {
    let refinement = Refinement(Self.expected([.exact: 20000]))
    #expect(Self.bits(refinement, .other) == -2)
    #expect(Self.bits(refinement, .exact) > 0.2)
  }

  @Test func `a worse level never weighs more than a better one`() {
    let refinement = Refinement(
      Self.expected([.withinAYear: 9000, .twoDigits: 9000, .other: 9000]))
    let shipped = RefinedComparison.all[Self.place]
    let weights = zip(shipped.levels, shipped.weights).map { level, weight in
      refinement.refine(Finding(level, weight ?? 0), of: Self.place).weight
    }
    #expect(weights == weights.sorted(by: >))
  }

  @Test func `the refinement depends on no order of the pairs`() {
    let records = (0..<40).map { index in
      var contact = Contact()
      contact.name = Name(full: "Given\(index / 2) Surname\(index / 2)")
      contact.anniversaries = [
        Anniversary(
          id: "k1", kind: .birth,
          date: .date(PartialDate(year: 1960 + index / 2, month: 3, day: 10 + index % 2)))
      ]
      return contact
    }
    let forwards = Self.weights(records)
    #expect(!forwards.isEmpty)
    #expect(forwards == Self.weights(records.reversed()))
  }

  /// The weights of all merges, sorted.
  static func weights(_ contacts: [Contact]) -> [Double] {
    var matcher = Matcher()
    for contact in contacts { matcher.add(contact) }
    let result = matcher.result()
    return
      (result.clusters.flatMap(\.decisions).map(\.matchWeight)
      + result.doubtful.map(\.matchWeight)).sorted()
  }
}
