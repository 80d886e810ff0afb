import KithModel
import KithText

/// A model type that is an object in JSON.
///
/// Members that the type does not take, or whose value is of another type than it asks for, are kept
/// in its extensions, so that reading and writing a Card loses nothing.
protocol JSONObject {
  var extensions: Extensions { get set }
  /// Whether all members are there that RFC 9553 makes mandatory.
  var isComplete: Bool { get }
  /// The members that hold several: where one comes twice, all of both are kept.
  static var gatherers: Set<String> { get }
  /// The members that are not written by ``writeMembers(to:)``.
  static var writtenApart: Set<String> { get }
  /// Reads the value of a member; answers false, with nothing read, where the type has no such member.
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  /// Writes the members, in a fixed order, so that equal Cards give equal bytes.
  func writeMembers(to json: inout JSONWriter)
}

extension JSONObject {
  var isComplete: Bool { true }
  static var gatherers: Set<String> { [] }
  static var writtenApart: Set<String> { [] }

  /// Writes the object with its extensions.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    let start = json.bytes.count
    writeMembers(to: &json)
    writeExtensions(from: start, to: &json)
    json.endObject()
  }

  /// Writes the extensions behind the members, none under the name of one of them.
  ///
  /// - Parameter start: where in the bytes the members begin.
  func writeExtensions(from start: Int, to json: inout JSONWriter) {
    guard !extensions.isEmpty else { return }
    // A member of ours is among the extensions where its value was unfit; there may be a fit one since.
    let isDoubtful = extensions.members.contains { knows($0.name) }
    let taken = isDoubtful ? json.names(from: start) : []
    extensions.write(to: &json) { taken.contains($0) || Self.writtenApart.contains($0) }
  }

  /// Gives the extensions the names that they will be written under, so that they are read again the same.
  mutating func renameExtensions() {
    var json = JSONWriter()
    writeMembers(to: &json)
    let taken = json.names(from: 0)
    extensions = extensions.renamed { taken.contains($0) || Self.writtenApart.contains($0) }
  }

  /// Takes the value of a member from what was read of it; answers whether it fits.
  fileprivate mutating func takes(_ member: String, _ value: JSONValue) -> Bool {
    var json = JSONParser(Array(value.text.utf8)[...])
    if (try? readMember(member, from: &json)) ?? false { return true }
    return (try? extensions.readMember(member, from: &json)) ?? false
  }

  /// Whether the type has a member of this name.
  private func knows(_ member: String) -> Bool {
    var probe = self
    var nothing = JSONParser(Array("null".utf8)[...])
    // Each member asks for more than nothing.
    return (try? probe.readMember(member, from: &nothing)) ?? true
  }
}

/// An object that stands in a map under an id.
protocol JSONMapEntry: JSONObject {
  /// The key of the entry.
  var key: String { get }
  init(key: String)
  /// The entries with those united that are one.
  static func united(_ entries: [Self]) -> [Self]
}

extension JSONMapEntry {
  /// Entries are different things, even if they have one key.
  static func united(_ entries: [Self]) -> [Self] { entries }
}

extension JSONParser {
  /// Reads the members of an object into a value that has its defaults.
  mutating func read(_ object: inout some JSONObject) throws(JSONError) {
    if try readMembers(of: &object) { object.renameExtensions() }
  }

  /// Reads the members of an object, and leaves the unknown ones the names that they have.
  ///
  /// - Returns: whether a value was unfit for its member, which is among the unknown ones then.
  mutating func readMembers(of object: inout some JSONObject) throws(JSONError) -> Bool {
    // They join the extensions together: each by itself would copy all before it.
    var unknown: [JSONMember] = []
    var hasUnfit = false
    try membersAndRepeats { (name, isRepeated, json) throws(JSONError) in
      if isRepeated, !Self.gathers(object, name) || json.repeats.count >= Self.maxGathered {
        return try json.keepRepeat(of: name)
      }
      let start = json.mark
      var isUnfit = false
      do throws(JSONError) {
        if try object.readMember(name, from: &json) { return }
        if try object.extensions.readMember(name, from: &json) { return }
      } catch {
        guard case .type = error else { throw error }
        json.rewind(to: start)
        isUnfit = true
      }
      if isRepeated { return try json.keepRepeat(of: name) }
      let repeats = json.repeats.count
      let value = try json.value()
      // What came twice in it is kept apart now, and may be all that did not fit.
      if isUnfit, json.repeats.count > repeats, object.takes(name, value) { return }
      hasUnfit = hasUnfit || isUnfit
      unknown.append(JSONMember(name, value))
    }
    if !unknown.isEmpty { object.extensions.members += unknown }
    return hasUnfit
  }

  /// How often members are put together; each time all ids that are there are looked at.
  private static var maxGathered: Int { 100 }

  private static func gathers<Object: JSONObject>(_ object: Object, _ member: String) -> Bool {
    Object.gatherers.contains(member)
  }

  /// Reads an object whose mandatory members must be there.
  mutating func object<Object: JSONObject>(_ empty: Object) throws(JSONError) -> Object {
    var value = empty
    try read(&value)
    guard value.isComplete else { throw .type("an object with its mandatory members") }
    return value
  }

  /// Reads a map of objects by id, and adds its entries to those that there are.
  ///
  /// An entry whose id another has gets one of its own.
  mutating func map<Entry: JSONMapEntry>(into all: inout [Entry]) throws(JSONError) {
    var entries: [Entry] = []
    // Ids are looked up only where one comes twice, which is next to never.
    var ids = all.isEmpty ? nil : UniqueIDs(all.map(\.key))
    try membersAndRepeats { (name, isRepeated, json) throws(JSONError) in
      if isRepeated, ids == nil { ids = UniqueIDs(entries.map(\.key)) }
      let id = ids?.take(name) ?? name
      entries.append(try json.object(Entry(key: id)))
      if id != name { json.noteRepeat(of: name, nowUnder: id) }
    }
    if all.isEmpty { all = entries } else { all += entries }
  }

  /// Reads a list of objects.
  mutating func list<Object: JSONObject>(_ empty: Object) throws(JSONError) -> [Object] {
    var objects: [Object] = []
    try array { (json) throws(JSONError) in objects.append(try json.object(empty)) }
    return objects
  }

  /// Reads a `String[Boolean]` map; all values must be `true`.
  mutating func stringSet() throws(JSONError) -> StringSet {
    var set = StringSet()
    // All values are one, so nothing is lost where one comes twice.
    try membersAndRepeats { (name, _, json) throws(JSONError) in
      guard try json.bool() else { throw JSONError.type("true") }
      set.insert(name)
    }
    return set
  }

  /// Reads a UTCDateTime.
  mutating func moment() throws(JSONError) -> UTCDateTime {
    guard let moment = UTCDateTime(try string()) else { throw .type("a time in UTC") }
    return moment
  }

  /// Reads a token of an open enumeration.
  mutating func token<Token: OpenEnum>() throws(JSONError) -> Token {
    Token(rawValue: try string())
  }
}

extension JSONWriter {
  mutating func map(_ name: StaticString, _ entries: [some JSONMapEntry]) {
    guard !entries.isEmpty else { return }
    key(name)
    beginObject()
    write(entries)
    endObject()
  }

  private mutating func write<Entry: JSONMapEntry>(_ entries: [Entry]) {
    guard entries.count > 1, MapID.hasRepeats(entries.lazy.map(\.key)) else {
      // By span: a loop over the array would copy each entry with all its fields.
      let span = entries.span
      for index in span.indices {
        key(span[index].key)
        span[index].write(to: &self)
      }
      return
    }
    let united = Entry.united(entries)
    for (id, entry) in zip(MapID.unique(united.map(\.key)), united) {
      key(id)
      entry.write(to: &self)
    }
  }

  /// The names of the members of the open object that are written from a place on.
  fileprivate func names(from start: Int) -> Set<String> {
    let members = bytes[start...].drop { $0 == ASCII.comma }
    var json = JSONParser((Array("{".utf8) + members + Array("}".utf8))[...])
    var names: Set<String> = []
    try? json.members { (name, json) throws(JSONError) in
      names.insert(name)
      _ = try json.value()
    }
    return names
  }

  mutating func list(_ name: StaticString, _ objects: [some JSONObject]) {
    guard !objects.isEmpty else { return }
    key(name)
    beginArray()
    let span = objects.span
    for index in span.indices { span[index].write(to: &self) }
    endArray()
  }

  mutating func object(_ name: StaticString, _ object: (some JSONObject)?) {
    guard let object else { return }
    key(name)
    object.write(to: &self)
  }
}
