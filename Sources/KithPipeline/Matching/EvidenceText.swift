import KithFormats
import KithMatching
public import KithModel
public import KithText

/// Evidence in words and bits.
public enum EvidenceText {
  /// What was compared and what came of it: `given name: nickname`.
  static func words(_ evidence: Evidence) -> String {
    switch evidence.comparison {
    case Evidence.prior: "chance"
    case Evidence.decision: "decided: \(evidence.level)"
    default: "\(evidence.comparison): \(evidence.level)"
    }
  }

  /// What speaks for and what against, the strongest first, a line each.
  public static func lines(_ evidence: [Evidence]) -> [String] {
    let ordered = evidence.enumerated().sorted {
      (-abs($0.element.matchWeight), $0.offset) < (-abs($1.element.matchWeight), $1.offset)
    }.map(\.element)
    return [
      ("for", ordered.filter { $0.matchWeight >= 0 }),
      ("against", ordered.filter { $0.matchWeight < 0 }),
    ]
    .filter { !$0.1.isEmpty }
    .map { name, list in
      "\(name) " + list.map(weighed).joined(separator: ", ")
    }
  }

  /// Evidence with its bits; what somebody said has none.
  private static func weighed(_ evidence: Evidence) -> String {
    evidence.comparison == Evidence.decision
      ? words(evidence) : "\(words(evidence)) \(Bits.signed(evidence.matchWeight))"
  }

  /// The waterfall: each comparison, its weight, the sum so far, and what was compared.
  public static func waterfall(
    _ evidence: [Evidence], _ a: Contact, _ b: Contact, width: Int
  ) -> [String] {
    let label = max(10, min(36, width - 18))
    var sum = 0.0
    let rows = evidence.map { evidence in
      sum += evidence.matchWeight
      let values = ComparedValues.of(evidence, a, b)
      let line =
        DisplayWidth.fit(words(evidence), to: label) + right(Bits.signed(evidence.matchWeight))
        + right(Bits.signed(sum)) + "  " + TerminalText.safe(values)
      return DisplayWidth.fit(line, to: width)
    }
    return [DisplayWidth.fit("", to: label) + right("bits") + right("sum")] + rows
  }

  private static func right(_ text: String) -> String {
    String(repeating: " ", count: max(1, 8 - text.utf8.count)) + text
  }

  /// What was found of a pair as members of JSON, as they stand in `kith:merges`.
  public static func members(
    _ weight: Double, _ probability: Double, _ evidence: [Evidence]
  ) -> [JSONMember] {
    let list = evidence.map {
      JSONValue.object([
        JSONMember("comparison", .string($0.comparison)), JSONMember("level", .string($0.level)),
        JSONMember("matchWeight", number($0.matchWeight)),
      ])
    }
    return [
      JSONMember("matchWeight", number(weight)),
      JSONMember("matchProbability", number(probability)),
      JSONMember("evidence", .array(list)),
    ]
  }

  /// A number to three decimals, as Cards have them.
  public static func number(_ value: Double) -> JSONValue {
    let thousandths = Int((value * 1000).rounded())
    let whole = abs(thousandths) / 1000
    var decimals = String(abs(thousandths) % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return .number(
      "\(thousandths < 0 ? "-" : "")\(whole)" + (decimals.isEmpty ? "" : ".\(decimals)"))
  }
}
