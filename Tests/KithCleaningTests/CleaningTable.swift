import KithModel
import KithTestSupport

@testable import KithCleaning

/// How the rows of one table are read.
struct CleaningTable: Sendable {
  /// The columns that go in.
  let inputs: [String]
  /// What comes out, by column; empty for nothing.
  let results: @Sendable (TableRow) -> [String: String]

  /// The table of a file.
  static func ofFile(_ path: String) -> CleaningTable? {
    all[String(path.split(separator: "/").last ?? "")]
  }

  private static let all: [String: CleaningTable] = [
    "names-full.tsv": wholeNames, "names-cultures.tsv": wholeNames,
    "names-fields.tsv": CleaningTable(
      inputs: ["prefix", "given", "middle", "surname", "suffix"]
    ) { row in
      let structure = NameStructure(
        prefix: row["prefix"], given: row["given"], middle: row["middle"], surname: row["surname"],
        suffix: row["suffix"])
      return ["parts": text(of: structure)]
    },
    "names-decorated.tsv": CleaningTable(inputs: ["text"]) { row in
      var contact = Contact()
      contact.name = Name(full: row["text"])
      let clean = ContactCleaning(rules: [.nameDecoration]).clean(contact)
      return ["clean": clean.contact.name?.full ?? ""]
    },
    "names-case.tsv": CleaningTable(inputs: ["given", "surname", "full"], results: repairedName),
    "emails.tsv": CleaningTable(inputs: ["address"]) { row in
      let key = EmailKey(row["address"] ?? "")
      return [
        "key": key?.address ?? "", "role": answer(key?.isRole), "free": answer(key?.isFreeMail),
      ]
    },
    "email-forms.tsv": CleaningTable(inputs: ["address"]) { row in
      let address = row["address"] ?? ""
      return ["clean": EmailForm.clean(address) ?? address]
    },
    "links.tsv": CleaningTable(inputs: ["address"]) { row in
      let address = row["address"] ?? ""
      return ["clean": LinkForm.clean(address) ?? address]
    },
    "web.tsv": CleaningTable(inputs: ["address"]) { row in
      let address = row["address"] ?? ""
      return ["key": WebKey.key(address) ?? "", "slug": WebKey.linkedInSlug(address) ?? ""]
    },
    "titles.tsv": CleaningTable(inputs: ["title", "organization"]) { row in
      let title = JobTitle(row["title"] ?? "", organization: row["organization"])
      return ["level": title.level?.rawValue ?? "", "decides": answer(title.isDecisionMaker)]
    },
    "titles-functions.tsv": CleaningTable(inputs: ["title"]) { row in
      let functions = JobTitle(row["title"] ?? "").functions
      return ["functions": functions.map(\.rawValue).joined(separator: " ")]
    },
    "profiles.tsv": CleaningTable(inputs: ["address"]) { row in
      let profile = Profile(row["address"] ?? "")
      return ["service": profile?.service ?? "", "user": profile?.user ?? ""]
    },
    "email-syntax.tsv": CleaningTable(inputs: ["address"]) { row in
      ["valid": answer(EmailSyntax.isValid(row["address"] ?? ""))]
    },
    "email-kinds.tsv": CleaningTable(inputs: ["address"]) { row in
      let key = EmailKey(row["address"] ?? "")
      return [
        "role": answer(key?.isRole), "free": answer(key?.isFreeMail),
        "disposable": answer(key?.isDisposable),
      ]
    },
    "states.tsv": CleaningTable(inputs: ["name"]) { row in
      ["key": RegionKey.key(row["name"] ?? "")]
    },
    "organizations.tsv": CleaningTable(inputs: ["name"]) { row in
      ["words": OrganizationKey.words(row["name"] ?? "").joined(separator: " ")]
    },
    "folding.tsv": CleaningTable(inputs: ["text"]) { row in
      ["key": Folding.key(row["text"] ?? "")]
    },
    "sounds.tsv": CleaningTable(inputs: ["one", "other"]) { row in
      let one = SoundKey.key((row["one"] ?? "").utf8)
      return ["same": answer(one == SoundKey.key((row["other"] ?? "").utf8))]
    },
    "nicknames.tsv": CleaningTable(inputs: ["one", "other"]) { row in
      let one = Nicknames.formalNames(of: row["one"] ?? "")
      let other = Nicknames.formalNames(of: row["other"] ?? "")
      return ["same": answer(one.contains(where: other.contains))]
    },
    "countries.tsv": CleaningTable(inputs: ["name"]) { row in
      ["code": CountryName.code(row["name"] ?? "") ?? ""]
    },
    "dates-spreadsheet.tsv": CleaningTable(inputs: ["text"]) { row in
      ["date": DateText.spreadsheetDate(row["text"] ?? "")?.description ?? ""]
    },
    "dates-ambiguous.tsv": CleaningTable(inputs: ["text"]) { row in
      let moment = DateText.moment(row["text"] ?? "")
      let shown = moment?.shownOrder.map { $0 == .dayFirst ? "day" : "month" }
      return ["ambiguous": answer(moment?.isAmbiguous), "shown": shown ?? ""]
    },
    "dates.tsv": CleaningTable(inputs: ["text", "order"]) { row in
      let order: DateText.Order = row["order"] == "day" ? .dayFirst : .monthFirst
      let moment = DateText.moment(row["text"] ?? "", order: order)
      let time = moment?.secondsOfDay == nil ? nil : moment?.utc?.text
      return ["date": moment?.date.description ?? "", "time": time ?? ""]
    },
    "phones.tsv": phones, "phones-more.tsv": phones,
    "phones-clean.tsv": CleaningTable(inputs: ["text", "region"]) { row in
      var contact = Contact()
      contact.phones = [Phone(id: "k1", number: row["text"] ?? "")]
      let clean = ContactCleaning(region: row["region"], rules: [.phoneE164]).clean(contact)
      return ["clean": clean.contact.phones[0].number]
    },
    "phones-lists.tsv": CleaningTable(inputs: ["text"]) { row in
      ["numbers": PhoneList.parts(of: row["text"] ?? "").joined(separator: " | ")]
    },
    "phones-words.tsv": CleaningTable(inputs: ["text"]) { row in
      let remark = PhoneRemark(row["text"] ?? "")
      return [
        "number": remark?.number ?? "", "words": remark?.words ?? "",
        "use": remark?.use.map { "\($0)" } ?? "",
      ]
    },
    "phones-plan.tsv": CleaningTable(inputs: ["text", "region"]) { row in
      let number = PhoneNumber.parse(row["text"] ?? "", region: row["region"])
      return [
        "valid": answer(number?.isValid ?? false), "kind": number?.kind?.rawValue ?? "",
        "country": number?.region ?? "", "national": number?.formatted(.national) ?? "",
        "international": number?.formatted(.international) ?? "",
      ]
    },
  ]

  private static let wholeNames = CleaningTable(inputs: ["text"]) { row in
    ["parts": text(of: NameStructure(full: row["text"] ?? ""))]
  }

  private static let phones = CleaningTable(inputs: ["text", "region"]) { row in
    let number = PhoneNumber.parse(row["text"] ?? "", region: row["region"])
    return ["e164": number?.e164 ?? "", "extension": number?.extension ?? ""]
  }

  private static func answer(_ value: Bool?) -> String {
    value.map { $0 ? "yes" : "no" } ?? ""
  }

  /// `given Ada | surname Fairweather | pronouns she/her`.
  private static func text(of structure: NameStructure) -> String {
    var parts = structure.components.map { "\($0.kind.rawValue) \($0.value)" }
    parts += structure.nicknames.map { "nickname \($0)" }
    if let pronouns = structure.pronouns { parts.append("pronouns \(pronouns)") }
    if let rest = structure.remainder { parts.append("rest \(rest)") }
    return parts.joined(separator: " | ")
  }

  private static func repairedName(_ row: TableRow) -> [String: String] {
    var contact = Contact()
    var name = Name(full: row["full"])
    if let given = row["given"] { name.components.append(NameComponent(.given, given)) }
    if let surname = row["surname"] { name.components.append(NameComponent(.surname, surname)) }
    contact.name = name
    let clean = ContactCleaning(rules: [.nameCase]).clean(contact).contact.name
    return [
      "given-clean": clean?.joined(.given) ?? "", "surname-clean": clean?.joined(.surname) ?? "",
      "full-clean": clean?.full ?? "",
    ]
  }
}
