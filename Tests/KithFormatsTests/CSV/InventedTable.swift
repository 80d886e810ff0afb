import KithTestSupport

@testable import KithFormats
import KithText

/// A table of a target's whose cells are filled at random with what belongs under their headings.
struct InventedTable {
  let headings: [String]
  let rows: [[String]]

  init(of target: CSVTarget, using random: inout SplitMix) {
    var columns = target.table.fields
    if target.table.addsGroups {
      for kind in [.email, .phone, .url, .related, .date, .custom] as [FlatGroup.Kind] {
        columns += Self.moreGroups(kind, in: columns)
      }
    } else {
      columns += ["Schools", "Company Yomi"].map {
        FlatColumn(heading: $0, field: .column)
      }
    }
    headings = columns.map(\.heading)
    rows = (0..<5).map { row in
      columns.indices.map { column in
        Self.cell(columns[column], number: row * 1000 + column, of: target, using: &random)
      }
    }
    .map { Self.withoutHalves($0, columns) }
  }

  var text: String {
    ([headings] + rows).map { row in
      row.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
    }
    .joined()
  }

  /// Three more groups than the target has by itself.
  private static func moreGroups(_ kind: FlatGroup.Kind, in columns: [FlatColumn]) -> [FlatColumn] {
    let groups = columns.compactMap { column -> (heading: String, group: FlatGroup)? in
      guard case .group(let group) = column.field, group.kind == kind else { return nil }
      return (column.heading, group)
    }
    guard let last = groups.map(\.group.number).max() else { return [] }
    return (1...3).flatMap { more in
      groups.filter { $0.group.number == last }.map { heading, group in
        FlatColumn(
          heading: heading.split(separator: " ").map {
            $0 == "\(last)" ? "\(last + more)" : String($0)
          }
          .joined(separator: " "),
          field: .group(FlatGroup(kind: kind, number: last + more, part: group.part)))
      }
    }
  }

  private static func cell(
    _ column: FlatColumn, number: Int, of target: CSVTarget,
    using random: inout SplitMix
  ) -> String {
    if case .group(let group) = column.field {
      return cell(of: group, number)
    }
    guard Self.isAlwaysFilled(column) || Bool.random(using: &random) else { return "" }
    switch column.field {
    case .email: return "a\(number)@example.com"
    case .phone: return "+1 415 555 \(number + 1000)"
    case .url, .photo: return "https://example.com/\(number)"
    case .birthday, .anniversary: return target.table.addsGroups ? "1979-02-03" : "2/3/1979"
    case .birthPart(let part): return part == .year ? "1979" : "3"
    case .name: return "Xa\(word(number))"
    default: return "Word \(number)"
    }
  }

  /// Whether a later column of the same would take the place of an empty one.
  private static func isAlwaysFilled(_ column: FlatColumn) -> Bool {
    switch column.field {
    case .email, .phone, .url, .address(_, .street), .address(_, .street2): true
    default: false
    }
  }

  /// Groups are always filled: a writer counts them from 1 without a gap.
  private static func cell(of group: FlatGroup, _ number: Int) -> String {
    guard group.part != .type else {
      return [.email, .phone, .address].contains(group.kind)
        ? "Label\(word(number))" : "Kind\(word(number))"
    }
    switch group.kind {
    case .email: return "a\(number)@example.com"
    case .phone: return "+1 415 555 \(number + 1000)"
    case .url: return "https://example.com/\(number)"
    case .date: return "2001-02-\(number % 18 + 10)"
    default: return "Value \(number)"
    }
  }

  /// A number in letters: names hold no digits.
  private static func word(_ number: Int) -> String {
    String(
      String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 49) }.map(Character.init)
    )
  }

  /// A birthday is whole or not there, and a name has a given name where something else of it is there.
  private static func withoutHalves(_ row: [String], _ columns: [FlatColumn]) -> [String] {
    zip(row, columns).map { cell, column in
      switch column.field {
      case .birthPart(let part): part == .year ? "1979" : "3"
      case .name(.given), .name(.family), .name(.middle): cell.isEmpty ? "Xo" : cell
      case .name(.full): row.isEmpty ? "" : "Xo"
      default: cell
      }
    }
  }
}
