import Foundation
import KithFormats
import KithModel
import KithPipeline
import Testing

/// Photos taken out of cards, into files or for good.
@Suite struct MediaStepTests {
  /// The first bytes of a PNG, and a number that makes it another one.
  static func png(_ number: UInt8) -> [UInt8] { [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, number] }

  static func uri(_ bytes: [UInt8], _ type: String = "image/png") -> String {
    "data:\(type);base64,\(Data(bytes).base64EncodedString())"
  }

  static func contact(_ name: String, _ uris: String..., kind: Resource.Kind = .photo) -> Contact {
    var contact = Contact()
    contact.name = Name(full: name)
    contact.media = uris.enumerated().map { Resource(id: "k\($0 + 1)", uri: $1, kind: kind) }
    return contact
  }

  /// Takes contacts through the step; answers them and what was said.
  static func run(
    _ step: MediaStep, _ contacts: [Contact]
  ) throws -> (contacts: [Contact], said: [String], step: MediaStep) {
    var step = step
    var result: [Contact] = []
    var said: [String] = []
    try step.take(contacts, report: { said.append($0.slug) }, emit: { result += $0 })
    return (result, said, step)
  }

  /// Extracts to the folder `photos` and commits.
  static func extract(
    _ contacts: [Contact], in place: Workplace, mayReplace: Bool = false
  ) throws -> [Contact] {
    let outputs = place.outputs(mayReplace: mayReplace)
    let folder = try outputs.openFolder(place.path("photos"), for: nil)
    let result = try run(MediaStep(extractingTo: folder), contacts).contacts
    try outputs.commit()
    return result
  }

  static func files(_ place: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path("photos")).sorted()
  }

  static func bytes(_ name: String, _ place: Workplace) throws -> [UInt8] {
    Array(try Data(contentsOf: place.folder.appending(path: "photos/\(name)")))
  }

  @Test func `dropping leaves sounds, keys and what is elsewhere`() throws {
    var contact = Self.contact("Ada", Self.uri(Self.png(1)), "https://example.com/ada.png")
    contact.media.append(
      Resource(id: "k3", uri: Self.uri([1, 2, 3], "audio/ogg"), kind: .sound))
    contact.cryptoKeys = [Resource(id: "k1", uri: Self.uri([1], "application/pgp-keys"))]
    let result = try Self.run(MediaStep(), [contact])
    #expect(result.contacts[0].media.map(\.id) == ["k2", "k3"])
    #expect(result.contacts[0].cryptoKeys.count == 1)
    #expect(result.step.outcome.leftOut.counts == ["media": 1])
  }

  @Test func `what is taken out is not remembered of the file either`() throws {
    var contact = Self.contact("Ada", Self.uri(Self.png(1)))
    let lines = [
      "BEGIN:VCARD", "VERSION:3.0", "FN:Ada", "PHOTO;ENCODING=b:iVBORw0KGgoB",
      "SOUND;ENCODING=b:AQID",
      "LOGO;VALUE=uri:https://example.com/logo.png", "END:VCARD",
    ]
    contact.vcard = VCardOrigin(
      version: "3.0", text: Array(lines.map { $0 + "\n" }.joined().utf8))
    let result = try Self.run(MediaStep(), [contact])
    let text = String(decoding: result.contacts[0].vcard?.text ?? [], as: UTF8.self)
    #expect(
      text == (lines[0...2] + lines[4...]).map { $0 + "\n" }.joined())
  }

  @Test func `a photo becomes a file with its bytes, and its address is in the card`() throws {
    let place = try Workplace()
    let result = try Self.extract([Self.contact("Ada Lovelace", Self.uri(Self.png(1)))], in: place)
    #expect(try Self.files(place) == ["Ada-Lovelace.png"])
    #expect(try Self.bytes("Ada-Lovelace.png", place) == Self.png(1))
    let uri = try #require(result[0].media.first?.uri)
    #expect(uri.hasPrefix("file:///") && uri.hasSuffix("/photos/Ada-Lovelace.png"))
    #expect(result[0].media.first?.mediaType == "image/png")
  }

  @Test(arguments: [
    ("../../etc/passwd", "etc-passwd.png"), ("/", "contact.png"), ("", "contact.png"),
    (".", "contact.png"), ("a\0b\nc\u{202E}d", "a-b-c-d.png"), ("-rf *", "rf.png"),
    ("CON", "contact-CON.png"), ("com1", "contact-com1.png"), ("李伟", "李伟.png"),
    ("O'Brien, Zoë", "O-Brien-Zoë.png"), ("evil.exe", "evil-exe.png"),
  ])
  func `a name of a stranger is no path`(name: String, file: String) throws {
    let place = try Workplace()
    _ = try Self.extract([Self.contact(name, Self.uri(Self.png(1)))], in: place)
    #expect(try Self.files(place) == [file])
    #expect(place.names == ["photos"])
  }

  @Test func `a name of any length is short enough for a file`() throws {
    let place = try Workplace()
    let name = String(repeating: "Łukasz ", count: 1000) + String(repeating: "ż", count: 1000)
    _ = try Self.extract([Self.contact(name, Self.uri(Self.png(1)))], in: place)
    #expect(try Self.files(place).allSatisfy { $0.utf8.count < 100 })
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], "image/png", "jpg"), ([1, 2], "image/svg+xml", "svg"),
      ([1, 2], "text/html", "bin"), ([1, 2], "application/x-sh", "bin"), ([1, 2], "", "bin"),
    ] as [([UInt8], String, String)])
  func `the ending is by the first bytes, else by the media type, else neutral`(
    bytes: [UInt8], type: String, ending: String
  ) throws {
    let place = try Workplace()
    _ = try Self.extract([Self.contact("Ada", Self.uri(bytes, type))], in: place)
    #expect(try Self.files(place) == ["Ada.\(ending)"])
  }

  @Test func `namesakes get files of their own, equal bytes one file`() throws {
    let place = try Workplace()
    let contacts = [
      Self.contact("Ada", Self.uri(Self.png(1))), Self.contact("ADA", Self.uri(Self.png(2))),
      Self.contact("Bo", Self.uri(Self.png(1))),
      Self.contact("Ada", Self.uri(Self.png(3)), kind: .logo),
    ]
    let result = try Self.extract(contacts, in: place)
    #expect(try Self.files(place) == ["ADA-2.png", "Ada-logo.png", "Ada.png"])
    #expect(result[2].media.first?.uri == result[0].media.first?.uri)
  }

  @Test func `a second run finds the files of the first, and never replaces another file`() throws {
    let place = try Workplace()
    let contacts = [Self.contact("Ada", Self.uri(Self.png(1)))]
    _ = try Self.extract(contacts, in: place)
    _ = try Self.extract(contacts, in: place)
    #expect(try Self.files(place) == ["Ada.png"])
    let others = [Self.contact("Ada", Self.uri(Self.png(2)))]
    _ = try Self.extract(others, in: place)
    #expect(try Self.files(place) == ["Ada-2.png", "Ada.png"])
    #expect(try Self.bytes("Ada.png", place) == Self.png(1))
    _ = try Self.extract(others, in: place, mayReplace: true)
    #expect(try Self.bytes("Ada.png", place) == Self.png(2))
  }

  @Test(arguments: [false, true])
  func `a link in the folder leads nowhere`(mayReplace: Bool) throws {
    let place = try Workplace()
    try place.write("mine", to: "secret")
    let photos = place.folder.appending(path: "photos")
    try FileManager.default.createDirectory(at: photos, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: photos.appending(path: "Ada.png"), withDestinationURL: URL(filePath: place.path("secret"))
    )
    _ = try Self.extract(
      [Self.contact("Ada", Self.uri(Self.png(1)))], in: place, mayReplace: mayReplace)
    #expect(place.text("secret") == "mine")
    #expect(try Self.files(place) == ["Ada-2.png", "Ada.png"])
    #expect(place.destination(of: "photos/Ada.png") != nil)
  }

  @Test func `what is no base64 stays in the card`() throws {
    let place = try Workplace()
    let folder = try place.outputs().openFolder(place.path("photos"), for: nil)
    let contact = Self.contact("Ada", "data:image/png;base64,%%%", "data:image/png;base64,")
    let result = try Self.run(MediaStep(extractingTo: folder), [contact])
    #expect(result.contacts[0].media == contact.media)
    #expect(result.said == ["photos.bad-data", "photos.bad-data"])
  }

  @Test func `a run that comes to nothing leaves neither files nor a folder`() throws {
    let place = try Workplace()
    do {
      let folder = try place.outputs().openFolder(place.path("photos"), for: nil)
      _ = try Self.run(
        MediaStep(extractingTo: folder), [Self.contact("Ada", Self.uri(Self.png(1)))])
      #expect(place.names == ["photos"])
    }
    #expect(place.names.isEmpty)
  }

  @Test func `a photo takes the name of no input and of no other output`() throws {
    let place = try Workplace()
    try place.makeFolder("photos")
    try place.write("mine", to: "photos/Ada.png")
    let outputs = place.outputs(reading: ["photos/Ada.png"], mayReplace: true)
    var other = try outputs.open(place.path("photos/ada-2.png"))
    try other.write(Array("contacts".utf8))
    let folder = try outputs.openFolder(place.path("photos"), for: nil)
    _ = try Self.run(
      MediaStep(extractingTo: folder), [Self.contact("Ada", Self.uri(Self.png(1)))])
    try outputs.commit()
    #expect(try Self.files(place) == ["Ada-3.png", "Ada.png", "ada-2.png"])
    #expect(place.text("photos/Ada.png") == "mine")
  }

  @Test func `where another output fails, the photos of before are there again`() throws {
    let place = try Workplace()
    _ = try Self.extract([Self.contact("Ada", Self.uri(Self.png(1)))], in: place)
    let outputs = place.outputs(mayReplace: true)
    _ = try outputs.open(place.path("blocked"))
    let folder = try outputs.openFolder(place.path("photos"), for: nil)
    let contacts = [
      Self.contact("Ada", Self.uri(Self.png(2))), Self.contact("Bo", Self.uri(Self.png(3))),
    ]
    _ = try Self.run(MediaStep(extractingTo: folder), contacts)
    try place.makeFolder("blocked")
    #expect(throws: OutputError.self) { try outputs.commit() }
    #expect(try Self.files(place) == ["Ada.png"])
    #expect(try Self.bytes("Ada.png", place) == Self.png(1))
  }

  @Test func `a photo that replaces another keeps its mode`() throws {
    let place = try Workplace()
    _ = try Self.extract([Self.contact("Ada", Self.uri(Self.png(1)))], in: place)
    try place.setMode(of: "photos/Ada.png", 0o600)
    _ = try Self.extract(
      [Self.contact("Ada", Self.uri(Self.png(2)))], in: place, mayReplace: true)
    #expect(place.mode(of: "photos/Ada.png") == 0o600)
  }

  @Test func `a photo of megabytes is the same in its file`() throws {
    let place = try Workplace()
    let bytes = Self.png(1) + (0..<3_000_001).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 3) }
    _ = try Self.extract([Self.contact("Ada", Self.uri(bytes))], in: place)
    #expect(try Self.bytes("Ada.png", place) == bytes)
  }

  @Test func `text of a data URI is decoded too`() throws {
    let place = try Workplace()
    _ = try Self.extract([Self.contact("Ada", "data:image/svg+xml,%3Csvg/%3E")], in: place)
    #expect(try Self.bytes("Ada.svg", place) == Array("<svg/>".utf8))
  }
}
