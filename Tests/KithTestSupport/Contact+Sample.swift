public import KithModel
import KithText

extension Contact {
  /// A contact that has something in one member, and nothing in any other.
  public static func sample(of member: ContactMember) -> Contact {
    var contact = Contact()
    let date = Anniversary.When.date(PartialDate(year: 1981, month: 3, day: 5))
    switch member {
    case .uid: contact.uid = "urn:uuid:5b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f6a01"
    case .kind: contact.kind = .group
    case .created: contact.created = UTCDateTime("2020-01-02T03:04:05Z")
    case .updated: contact.updated = UTCDateTime("2021-01-02T03:04:05Z")
    case .language: contact.language = "de"
    case .prodId: contact.prodId = "-//Example//Address Book//EN"
    case .members: contact.members = ["urn:uuid:5b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f6a02"]
    case .relatedTo: contact.relatedTo = [Relation(to: "Ben Okoro", relation: ["spouse"])]
    case .name: contact.name = Name(full: "Ada Fairweather")
    case .nicknames: contact.nicknames = [Nickname(id: "k1", name: "Addie")]
    case .organizations: contact.organizations = [Organization(id: "k1", name: "Globex")]
    case .speakToAs:
      var speakToAs = SpeakToAs()
      speakToAs.pronouns = [Pronouns(id: "k1", pronouns: "she/her")]
      contact.speakToAs = speakToAs
    case .titles: contact.titles = [Title(id: "k1", name: "Engineer")]
    case .emails: contact.emails = [EmailAddress(id: "k1", address: "ada@globex.example")]
    case .onlineServices:
      contact.onlineServices = [OnlineService(id: "k1", service: "Jabber", user: "ada@j.example")]
    case .phones: contact.phones = [Phone(id: "k1", number: "+14155550100")]
    case .preferredLanguages:
      contact.preferredLanguages = [LanguagePreference(id: "k1", language: "de")]
    case .calendars: contact.calendars = [resource("calendars", .calendar)]
    case .schedulingAddresses:
      contact.schedulingAddresses = [SchedulingAddress(id: "k1", uri: "mailto:a@globex.example")]
    case .addresses:
      contact.addresses = [Address(id: "k1", components: [AddressComponent(.locality, "Graz")])]
    case .cryptoKeys: contact.cryptoKeys = [resource("keys")]
    case .directories: contact.directories = [resource("directories", .directory)]
    case .links: contact.links = [resource("links")]
    case .media: contact.media = [resource("photos", .photo)]
    case .localizations:
      let patch = [JSONMember("notes/k1/note", .string("getroffen in Graz"))]
      contact.localizations = [Localization(language: "de", patch: patch)]
    case .anniversaries: contact.anniversaries = [Anniversary(id: "k1", kind: .birth, date: date)]
    case .keywords: contact.keywords = ["friends"]
    case .notes: contact.notes = [Note(id: "k1", note: "met in Graz")]
    case .personalInfo:
      contact.personalInfo = [PersonalInformation(id: "k1", kind: .hobby, value: "chess")]
    case .vCardProps: contact.vCardProps = [VCardProperty("gender", values: [.string("F")])]
    case .extensions: contact.extensions.members = [JSONMember("example.com:size", .string("42"))]
    case .sources: contact.sources = [Source(format: "csv", file: "a.csv", record: 1)]
    case .columns: contact.columns = [Column(heading: "Shoe size", value: "42")]
    case .vcard:
      contact.vcard = VCardOrigin(
        version: "3.0", text: Array("BEGIN:VCARD\nEND:VCARD\n".utf8))
    case .former:
      contact.former = [FormerJob(organization: "Initech", title: "Clerk", source: "linkedin")]
    case .changes: contact.changes = [Change(at: "name/full", was: "ADA", rule: "name.case")]
    case .merges:
      contact.merges = [Merge(uid: "a", with: "b", matchWeight: 8, matchProbability: 0.5)]
    case .records: contact.records = [MergedRecord(contact: sample(of: .nicknames))]
    }
    return contact
  }

  private static func resource(_ path: String, _ kind: Resource.Kind? = nil) -> Resource {
    Resource(id: "k1", uri: "https://ada.example/\(path)", kind: kind)
  }
}
