import KithModel
import Testing

@testable import KithFormats

/// No two contacts are written with uids that are one when they are read again.
@Suite struct UniqueUIDTests {
  @Test(arguments: ["u", "u\0", "u ", " u", "u1\n", "\tu", "u\u{85}"])
  func `a uid that differs by what is not kept is another's`(uid: String) {
    var uids = UniqueUIDs()
    var first = Contact()
    first.uid = uid.contains("1") ? "u1" : "u"
    var second = Contact()
    second.uid = uid
    #expect(uids.settle(&first) == nil)
    #expect(uids.settle(&second)?.slug == "uid.shared")
    #expect(second.uid != uid)
  }

  @Test func `uids that differ otherwise are kept`() {
    var uids = UniqueUIDs()
    for uid in ["u", "U", "u 1", "u1", "ü", "u\u{308}"] {
      var contact = Contact()
      contact.uid = uid
      #expect(uids.settle(&contact) == nil)
    }
  }
}
