import KithText

/// The kinds of files that are generated.
public enum GeneratedFile: String, CaseIterable, Sendable {
  /// vCard 3.0 cards of about 800 bytes.
  case vcard
  /// LinkedIn's `Connections.csv` with its preamble.
  case linkedin
  /// An OPML blogroll in folders.
  case opml
  /// A plain CSV in which a fifth of the rows are other records of the same people, with the truth
  /// in the column `entity`.
  case duplicates

  /// What such a file is called where people have it.
  public var fileName: String {
    switch self {
    case .vcard: "contacts.vcf"
    case .linkedin: "Connections.csv"
    case .duplicates: "people.csv"
    case .opml: "blogroll.opml"
    }
  }

  /// Writes a file of so many records.
  public func write(records: Int, seed: UInt64, _ write: ([UInt8]) throws -> Void) throws {
    var random = SplitMix(seed: seed)
    try write(Array(head.utf8))
    var block: [UInt8] = []
    for number in 0..<records {
      block += record(number, using: &random).utf8
      if block.count > 1 << 20 {
        try write(block)
        block.removeAll(keepingCapacity: true)
      }
    }
    try write(block)
    if self == .opml { try write(Array("</outline></body></opml>\n".utf8)) }
  }

  private var head: String {
    switch self {
    case .vcard: ""
    case .linkedin:
      """
      Notes:
      "When exporting your connection data, you may notice that some of the email addresses are missing."

      First Name,Last Name,URL,Email Address,Company,Position,Connected On

      """
    case .opml:
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0"><head><title>Blogroll</title></head><body><outline text="People">

      """
    case .duplicates: "first,last,email,phone,company,title,city,entity\n"
    }
  }

  private func record(_ number: Int, using random: inout SplitMix) -> String {
    switch self {
    case .vcard: Self.card(InventedPerson(number: number, using: &random), number)
    case .linkedin: Self.row(InventedPerson(number: number, using: &random), &random)
    case .opml: Self.outline(InventedPerson(number: number, using: &random), number)
    case .duplicates: Self.duplicate(number, &random)
    }
  }

  private static func card(_ person: InventedPerson, _ number: Int) -> String {
    let company = person.company.replacing(",", with: "\\,")
    let title = person.title.replacing(",", with: "\\,")
    return """
      BEGIN:VCARD\r
      VERSION:3.0\r
      UID:urn:uuid:00000000-0000-4000-8000-\(String(1_000_000_000_000 + number).suffix(12))\r
      N:\(person.surname);\(person.given);;;\r
      FN:\(person.given) \(person.surname)\r
      ORG:\(company);Sales\r
      TITLE:\(title)\r
      EMAIL;TYPE=INTERNET,WORK,PREF:\(person.email)\r
      EMAIL;TYPE=INTERNET,HOME:private.\(person.email)\r
      TEL;TYPE=CELL,VOICE:\(person.phone)\r
      TEL;TYPE=WORK,FAX:\(person.phone)1\r
      ADR;TYPE=HOME:;;\(number % 200) Main Street;\(person.city);;\(10000 + number % 89999);Example\r
      URL:https://\(person.slug).example/\r
      BDAY:\(person.birthday)\r
      item1.X-ABDATE;type=pref:2011-05-06\r
      item1.X-ABLabel:_$!<Anniversary>!$_\r
      CATEGORIES:Friends,Conference\r
      NOTE:Met at the fair in \(person.city)\\, where we talked about \(title)\r
       \u{20}and of the people we both know there. Wants to hear of openings.\r
      REV:2024-03-07T10:15:30Z\r
      END:VCARD\r

      """
  }

  private static func quoted(_ text: String) -> String {
    text.contains(",") ? "\"\(text)\"" : text
  }

  private static func row(_ person: InventedPerson, _ random: inout SplitMix) -> String {
    let surname = random.chance(8) ? "\"\(person.surname), PhD, MBA\"" : person.surname
    let email = random.chance(5) ? person.email : ""
    return "\(person.given),\(surname),https://www.linkedin.com/in/\(person.slug),\(email),"
      + "\(quoted(person.company)),\(quoted(person.title)),07 Mar 20\(10 + random.below(15))\n"
  }

  private static func outline(_ person: InventedPerson, _ number: Int) -> String {
    let folder = number % 500 == 499 ? "</outline><outline text=\"People \(number / 500)\">\n" : ""
    return "  <outline text=\"\(person.given) \(person.surname)\" title=\"\(person.given)'s blog\" "
      + "type=\"rss\" xmlUrl=\"https://\(person.slug).example/feed.xml\" "
      + "htmlUrl=\"https://\(person.slug).example/\" description=\"On \(person.city) &amp; work\" "
      + "language=\"en-us\" category=\"/People/Met\" created=\"Mon, 06 Mar 2006 10:00:00 GMT\"/>\n"
      + folder
  }

  private static func duplicate(_ number: Int, _ random: inout SplitMix) -> String {
    // Every fifth row is another record of somebody a few rows before.
    let entity = number % 5 == 4 ? number - 1 - random.below(4) : number
    var own = SplitMix(seed: UInt64(entity) &* 0x2545_F491_4F6C_DD1D &+ 1)
    let person = InventedPerson(number: entity, using: &own)
    let isWhole = number == entity || random.chance(60)
    let given = isWhole ? person.given : String(person.given.prefix(1))
    let email = random.chance(70) ? person.email : ""
    let phone = random.chance(60) ? person.phone : ""
    return "\(given),\(person.surname),\(email),\(phone),\(quoted(person.company)),"
      + "\(quoted(person.title)),\(person.city),\(entity)\n"
  }
}
