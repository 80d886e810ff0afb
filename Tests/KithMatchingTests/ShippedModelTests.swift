import Foundation
import KithModel
import KithTestSupport
import Testing

@testable import KithMatching

/// The model is data, and the manual prints it.
@Suite struct ShippedModelTests {
  static let page = TestFolder.fixtures.appending(path: "../Documentation/matching.md")

  /// The model as the tables of the manual: the levels, where their numbers are from, and the rules about values that come
  /// together.
  static var tables: [[String]] {
    let levels = ShippedModel.tables.flatMap { table in
      table.levels.enumerated().map { index, level in
        "| \(index == 0 ? table.name : "") | `\(level.level.rawValue)` | \(level.weightText) |"
      }
    }
    let sources = ShippedModel.tables.map { "| \($0.name) | \($0.source) |" }
    let rules = ShippedModel.correlations.rules.map {
      "| \($0.name) | \(BitsText.signed($0.bits)) | \($0.text) |"
    }
    return [
      ["| comparison | level | match weight in bits |", "|---|---|---|"] + levels,
      ["| comparison | where its numbers are from |", "|---|---|"] + sources,
      ["| rule | bits | says |", "|---|---|---|"] + rules,
    ]
  }

  @Test func `the manual prints the model`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let printed = Self.tables.reduce(text.components(separatedBy: "\n")) { lines, table in
      guard let start = lines.firstIndex(of: table[0]) else { return lines + table }
      let end = lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
      return lines[..<start] + table + lines[end...]
    }
    .joined(separator: "\n")
    if ProcessInfo.processInfo.environment["KITH_ACCEPT"] != nil {
      try printed.write(to: Self.page, atomically: true, encoding: .utf8)
    } else {
      #expect(text == printed, "make accept prints the model as it is now")
    }
  }

  @Test func `no two comparisons have one name, and each has levels`() {
    let names = ShippedModel.tables.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(ShippedModel.tables.allSatisfy { !$0.levels.isEmpty && !$0.features.isEmpty })
  }

  @Test func `what evidence is about can be shown beside it`() {
    for table in ShippedModel.tables {
      let evidence = Evidence(comparison: table.name, level: "exact", matchWeight: 1)
      #expect(ShippedModel.features(of: evidence) == table.features)
    }
    let chance = Evidence(comparison: Evidence.prior, level: "chance", matchWeight: -10)
    #expect(ShippedModel.features(of: chance).isEmpty)
  }

  @Test func `a probability that is shown is that of one weight`() {
    var last = 0.0
    for step in -120...120 {
      let weight = Double(step) / 4
      let probability = Calibration.probability(weight: weight)
      #expect(probability >= last)
      if probability < 0.999999 {
        #expect(abs(Calibration.weight(probability: probability) - weight) < 1e-3)
      }
      last = probability
    }
  }
}
