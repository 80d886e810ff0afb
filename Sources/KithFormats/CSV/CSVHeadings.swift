/// The headings of address books and trackers, and the fields they hold.
///
/// A line is a field and the headings that mean it wherever they stand. What a heading means only in one
/// format stands in the table of that dialect.
enum CSVHeadings {
  /// The field of a normalised heading; `nil` where it is not known.
  ///
  /// Repeated columns are often numbered: `email2`, `Phone 3`.
  static func field(_ heading: String) -> String? {
    if let field = table[heading] { return field }
    let digits = heading.utf8.reversed().prefix(while: \.isDigit).count
    guard (1...2).contains(digits) else { return nil }
    return table[String(heading.dropLast(digits).trimmingWhitespace())]
  }

  /// Whether a normalised heading is one of this table, whose few words of other languages are used in English, too.
  static func isEnglish(_ heading: String) -> Bool { table[heading] != nil }

  /// Whether a normalised heading is known to this table or in another language, or as one of a numbered group.
  static func isKnown(_ heading: String) -> Bool {
    field(heading) != nil || CSVLanguage.knows(heading) || CSVGroup(heading) != nil
  }

  private static let table = table(lines)

  /// The fields of normalised headings, from lines of a field and the headings that mean it.
  static func table(_ lines: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let field = line[..<colon].trimmingWhitespace()
      for heading in line[line.index(after: colon)...].split(separator: "|") {
        table[CSVHeading.normalized(String(heading))] = String(field)
      }
    }
    return table
  }

  private static let lines = """
    name.full: Name | Full Name | FullName | Display Name | Person - Name | File As | Contact Name
    name.given: First Name | FirstName | First | Given Name | Forename
    name.middle: Middle Name | MiddleName | Middle | Additional Name
    name.family: Last Name | LastName | Last | Family Name | Surname
    name.prefix: Name Prefix | NamePrefix | Salutation | Prefix | Honorific
    name.suffix: Suffix | Name Suffix | NameSuffix
    name.nickname: Nickname
    name.maiden: Maiden Name | MaidenName
    name.initials: Initials
    name.short: Short Name
    name.phonetic.given: Given Name Yomi | Given Yomi | Phonetic First Name
    name.phonetic.family: Family Name Yomi | Surname Yomi | Phonetic Last Name
    name.phonetic.middle: Additional Name Yomi | Phonetic Middle Name
    name.phonetic.full: Yomi Name
    email: Email | E-mail | Email Address | E-mail Address | Emails | Primary Email | \
      Person - Email | User Email | General Email
    email.2: E-mail 2 Address | Secondary Email | Alternate Email 1
    email.3: E-mail 3 Address | Alternate Email 2
    email.home: Email Home | Home Email
    email.work: Email Work | Work Email | Business Email
    email.other: Email Other
    phone: Phone | Phone Number | PhoneNumbers | Telephone | Person - Phone | Primary Phone | \
      Contact Phone Number | First Phone | General Phone
    phone.mobile: Mobile | Mobile Phone | Mobile Number | MobilePhone | Mobile phone number | \
      Cell | Cell Phone | Cellphone | Home Mobile | Phone Mobile | Phone iPhone | General Mobile
    phone.home: Home Phone | Phone Home
    phone.home.2: Home Phone 2
    phone.work: Business Phone | Work Phone | Phone Work | Work Direct Phone
    phone.work.2: Business Phone 2
    phone.company: Company Main Phone | Corporate Phone
    phone.fax: Fax | Fax Number
    phone.fax.home: Home Fax | Phone Home Fax
    phone.fax.work: Business Fax | Work Fax | Phone Work Fax
    phone.fax.other: Other Fax
    phone.pager: Pager | Pager Number | Phone Pager
    phone.car: Car Phone
    phone.other: Other Phone | Yahoo! Phone | Phone Other
    phone.callback: Callback
    phone.radio: Radio Phone
    phone.isdn: ISDN
    phone.tty: TTY/TDD Phone
    phone.telex: Telex
    phone.assistant: Assistant's Phone
    phone.video: Phone Video
    org.name: Company | Companies | Company Name | Organization | Organization Name | \
      Organisation | Organization 1 - Name | Account Name | AccountName | Current Company | \
      Employer | Work Company | Org
    org.department: Department | Organization Department | Organization 1 - Department | Work Dept
    org.title: Job Title | JobTitle | Position | Organization Title | Organization 1 - Title | \
      Current Position | Occupation | Work Title
    org.location: Office Location
    org.role: Profession | Organization 1 - Job Description
    org.yomi: Company Yomi | Organization 1 - Yomi Name
    url: Website | Web Page | Web Page 1 | Website URL | Sites | Websites | Website Home Page
    url.2: Web Page 2
    url.personal: Personal Web Page | Personal Website | URL Home
    url.work: Business Website | Website Work | URL Work
    url.linkedin: LinkedIn | LinkedIn URL | LinkedIn Profile | LinkedIn Bio | Profile URL | \
      Public Profile URL | Contact LinkedIn URL | Person LinkedIn URL | Profiles
    url.blog: Website Blog | Blog
    linkedin.connectedOn: Connected On | Connected at | Connection Date | Date Connected
    birthday: Birthday | Birth Date | Date of Birth
    birthday.year: Birth Year
    birthday.month: Birth Month
    birthday.day: Birth Day
    anniversary: Anniversary
    gender: Gender
    note: Notes | Note | Comments | Info | Description
    categories: Categories | Category | Groups | Group | Group Membership | Labels | Label | \
      Tags | Distribution Lists | Person - Label
    keywords: Keywords
    related.spouse: Spouse
    related.manager: Manager's Name
    related.assistant: Assistant's Name
    related.child: Children
    related.referredBy: Referred By
    photo: Photo | User Photo
    custom.1: Custom 1 | User 1
    custom.2: Custom 2 | User 2
    custom.3: Custom 3 | User 3
    custom.4: Custom 4 | User 4
    im.aim: Screen Name | AIM ID | IM Aim | AIM Home | AIM Work
    im: IMAddress | Messenger ID | Yahoo! ID | Instant Messengers | InstantMessageHandles
    im.skype: Skype ID | IM Skype
    im.icq: ICQ ID | IM Icq | ICQ Home | ICQ Work
    im.google: Google ID
    im.msn: MSN ID | IM Msn | MSN Home | MSN Work
    im.irc: IRC ID
    im.qq: QQ ID
    im.jabber: IM Jabber | Jabber Home | Jabber Work
    im.yahoo: IM Yahoo | Yahoo Home | Yahoo Work
    social.twitter: Twitter Handles | Twitter | X/Twitter
    location: Location | Geo Location
    source: Source | Lead Source | LeadSource
    meta.created: CreatedAt | Created On
    meta.updated: UpdatedAt | LastModifiedDate
    language: Language
    hobby: Hobby
    account: Account
    crm.lifecycle: Lifecycle stage
    crm.status: Lead status
    address.home.street: Home Street | Home Address | Address Home Street
    address.home.street2: Home Street 2 | Home Address 2
    address.home.street3: Home Street 3
    address.home.city: Home City | Address Home City
    address.home.region: Home State | Home County | Address Home State
    address.home.postal: Home Postal Code | Home ZipCode | Home Zip | Home Post Code | \
      Address Home Zip
    address.home.country: Home Country/Region | Home Country | Address Home Country
    address.home.pobox: Home Address PO Box
    address.work.street: Business Street | Business Address | Work Street | Work Address | \
      Address Work Street
    address.work.street2: Business Street 2 | Business Address 2 | Work Street 2 | Work Address 2
    address.work.street3: Business Street 3 | Work Street 3
    address.work.city: Business City | Work City | Address Work City
    address.work.region: Business State | Business County | Work State | Work County | \
      Address Work State
    address.work.postal: Business Postal Code | Business ZipCode | Business Zip | \
      Business Post Code | Work Postal Code | Work ZipCode | Work Zip | Work Post Code | \
      Address Work Zip
    address.work.country: Business Country/Region | Business Country | Work Country/Region | \
      Work Country | Address Work Country
    address.work.pobox: Business Address PO Box | Work Address PO Box
    address.other.street: Other Street | Other Address | Address Other Street
    address.other.street2: Other Street 2 | Other Address 2
    address.other.street3: Other Street 3
    address.other.city: Other City | Address Other City
    address.other.region: Other State | Other County | Address Other State
    address.other.postal: Other Postal Code | Other ZipCode | Other Zip | Other Post Code | \
      Address Other Zip
    address.other.country: Other Country/Region | Other Country | Address Other Country
    address.other.pobox: Other Address PO Box
    address.street: Address | Mailing Street | MailingStreet | Street | Street Address | \
      Address Line 1
    address.street2: Address Line 2
    address.city: City | Mailing City | MailingCity
    address.region: State | State/Region | Mailing State/Province | MailingState
    address.postal: Zip | Zip code | Postal Code | Mailing Zip/Postal Code | MailingPostalCode
    address.country: Country | Country/Region | Mailing Country | MailingCountry
    org.title: Title
    url: URL | Homepage | Home Page | Web | Site
    """
}
