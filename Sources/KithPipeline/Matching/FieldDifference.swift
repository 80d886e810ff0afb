import KithFormats
public import KithModel
import KithText

/// A field of which the records of one contact say different things, where a person has one.
public struct FieldDifference {
  /// What people call the field.
  public let field: String
  /// The values, the one that comes first in the contact before the others, each with the records that say it, by
  /// their places in the list.
  public let values: [(value: String, records: [Int])]

  /// The fields in which records differ.
  ///
  /// - Parameters:
  ///   - records: the records.
  ///   - contact: what became of them.
  public static func all(among records: [Contact], in contact: Contact) -> [FieldDifference] {
    zip(fields(contact), records.isEmpty ? [] : transposed(records.map(fields))).compactMap {
      field, said in
      difference(field.name, field.values, said.map(\.values))
    }
  }

  private static func transposed<Element>(_ rows: [[Element]]) -> [[Element]] {
    rows[0].indices.map { column in rows.map { $0[column] } }
  }

  private static func difference(
    _ field: String, _ first: [String], _ said: [[String]]
  ) -> FieldDifference? {
    let saying = said.filter { !$0.isEmpty }
    guard saying.count > 1, saying.contains(where: { $0 != saying[0] }) else { return nil }
    var values: [String] = []
    for value in first + said.joined() where !values.contains(value) { values.append(value) }
    return FieldDifference(
      field: field,
      values: values.map { value in
        (value, said.indices.filter { said[$0].contains(value) })
      }
      .filter { !$0.1.isEmpty })
  }

  private static func fields(_ contact: Contact) -> [(name: String, values: [String])] {
    [
      ("name", [contact.name?.display].compactMap(\.self)),
      ("kind", [contact.kind?.rawValue].compactMap(\.self)),
      ("language", [contact.language].compactMap(\.self)),
      ("gender", [contact.speakToAs?.grammaticalGender].compactMap(\.self)),
      ("employer", contact.organizations.compactMap(\.name)),
      ("title", contact.titles.map(\.name)),
      (
        "birthday",
        contact.anniversaries.compactMap { anniversary in
          guard anniversary.kind == .birth, case .date(let date) = anniversary.date else {
            return nil
          }
          return "\(date)"
        }
      ),
      ("created", [contact.created?.text].compactMap(\.self)),
      ("written by", [contact.prodId].compactMap(\.self)),
    ]
  }

  /// The difference in words: `title: Founder (#1) before Owner (#5)`.
  ///
  /// - Parameter name: what a record is called, by its place in the list.
  public func words(_ name: (Int) -> String) -> String {
    let said = values.map { value, records in
      "\(TerminalText.short(value)) (\(records.map(name).joined(separator: ", ")))"
    }
    return "\(field): " + said.joined(separator: " before ")
  }
}
