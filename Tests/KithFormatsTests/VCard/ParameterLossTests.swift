import KithModel
import Testing

@testable import KithFormats

/// What a parameter of any property says is written, or counted as lost, whatever the target is.
@Suite struct ParameterLossTests {
  /// How values are written says nothing by itself.
  private static let ofSpelling: Set<String> = ["VALUE", "ENCODING", "CHARSET"]
  private static let parameters =
    ParameterSheet.rows.map(\.name).filter { !ofSpelling.contains($0) } + ["X-PROBE", "PROBE"]
  private static let rows = PropertySheet.rows.filter { !$0.isFrame && $0.name != "JSPROP" }

  /// Whether a parameter is the key of an entry, which is a place in the Card and says nothing of the person: only Cards and
  /// vCard 4.0 have it, and what is joined to another entry has that one's.
  private static func isKey(_ parameter: String, of property: String, in target: String) -> Bool {
    parameter == "PROP-ID"
      && (!["vcard4", "jcard", "xcard", "jsonl"].contains(target)
        || ["LABEL", "GEO", "TZ"].contains(property))
  }

  /// A value of the property that reading understands, and what of it is found again where it is written.
  private static func value(of row: PropertyRow) -> (text: String, mark: String) {
    switch row.name {
    case "X-ABADR": return ("de", "de")
    case "X-ABSHOWAS": return ("COMPANY", "org")
    case "X-ADDRESSBOOKSERVER-KIND": return ("org", "org")
    case "X-ANDROID-CUSTOM": return ("vnd.android.cursor.item/nickname;Qvalue;1;;;", "Qvalue")
    case "X-ABDATE": return ("1971-02-03", "1971")
    case _ where row.name.hasSuffix("ANNIVERSARY"): return ("1971-02-03", "1971")
    default: break
    }
    switch (row.v40 ?? row.v30 ?? row.v21)?.form {
    case .components(_, nil)?: return ("Qvalue;Unit", "Qvalue")
    case .components(let parts, _)?:
      return parts.names.count > 7 ? (";;Qvalue;Graz;;;", "Qvalue") : ("Qvalue;Ida;;;", "Qvalue")
    case .uri?, .uriOrText?, .binary?: return ("https://qvalue.example/", "qvalue")
    case .date?: return ("1971-02-03", "1971")
    case .timestamp?: return ("2024-01-01T00:00:00Z", "2024")
    case .zone?: return ("Europe/Vienna", "Europe/Vienna")
    case .position?: return ("48.1;16.3", "48.1")
    case .gender?: return ("F;Qvalue", "Qvalue")
    case .languageTag?: return ("de", "de")
    case .kind?: return ("org", "org")
    case .clientMap?: return ("1;https://qvalue.example/", "qvalue")
    default: return ("Qvalue", "Qvalue")
    }
  }

  /// What has to stand beside a property for it to be more than a line that is kept.
  private static func companions(of name: String) -> [String] {
    switch name {
    case "LABEL", "GEO", "TZ": ["ADR:;;Street 9;Vienna;;;"]
    case "X-ABADR": ["item1.ADR:;;Street 9;Vienna;;;"]
    case "X-ABLABEL": ["item1.TEL:123456"]
    case "X-ABDATE": ["item1.X-ABLabel:Anniversary"]
    case "BIRTHPLACE": ["BDAY:1971-02-03"]
    case "DEATHPLACE": ["DEATHDATE:1971-02-03"]
    case _ where name.hasPrefix("X-PHONETIC"): ["N:Lund;Ida;Mae;;"]
    default: []
    }
  }

  private static func card(
    _ row: PropertyRow, _ parameter: String?, _ version: VCardVersion
  ) throws -> Contact {
    let group = ["X-ABADR", "X-ABLABEL", "X-ABDATE"].contains(row.name) ? "item1." : ""
    let line = group + row.name + (parameter.map { ";\($0)=qmark7" } ?? "")
    let lines =
      ["BEGIN:VCARD", "VERSION:\(version.rawValue)", "EMAIL:base@base.example"]
      + (row.name == "FN" ? [] : ["FN:Base Name"]) + companions(of: row.name)
      + [line + ":" + value(of: row).text, "END:VCARD", ""]
    return try #require(VCardReader.contact(in: lines.joined(separator: "\n").utf8))
  }

  private static func write(
    _ contact: Contact, as format: any WritableFormat
  ) -> (text: String, losses: LossReport) {
    var contact = contact
    // Its lines are not what this is about.
    contact.vcard?.text = []
    var writer = format.makeWriter(WritingOptions())
    let (bytes, losses, _) = writer.writeAll([contact])
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return (text.replacing("\r\n ", with: "").replacing("\n ", with: ""), losses)
  }

  @Test(arguments: ["vcard21", "vcard3", "vcard4", "jcard", "xcard", "jsonl", "csv"])
  func `a parameter is written or counted`(target: String) throws {
    let version = target == "vcard4" || target == "csv" ? VCardVersion.v30 : .v40
    let format = try ConformanceTests.writable(target)
    var silent: [String] = []
    for row in Self.rows {
      let plain = Self.write(try Self.card(row, nil, version), as: format)
      // What is lost as a whole is counted as such.
      guard plain.text.contains(Self.value(of: row).mark.lowercased()) else { continue }
      for parameter in Self.parameters where !Self.isKey(parameter, of: row.name, in: target) {
        let (text, losses) = Self.write(try Self.card(row, parameter, version), as: format)
        // What a web page is for is counted once, whether its kind or a label says it.
        if row.name == "CONTACT-URI", losses.counts["links/contexts"] != nil { continue }
        if !text.contains("qmark7"), losses == plain.losses {
          silent.append("\(row.name);\(parameter)")
        }
      }
    }
    #expect(silent == [], "\(target) of \(version.rawValue)")
  }
}
