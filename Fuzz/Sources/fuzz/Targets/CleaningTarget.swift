import KithCleaning

/// `clean`: a second time changes nothing.
struct CleaningTarget: FuzzTarget {
  let name = "clean"

  func run(_ input: [UInt8]) throws {
    let cleaning = ContactCleaning(region: "DE")
    for contact in try Reading.contacts(input).prefix(16) {
      let clean = cleaning.clean(contact).contact
      expect(cleaning.clean(clean).contact == clean, "cleaning twice changes something")
    }
  }
}
