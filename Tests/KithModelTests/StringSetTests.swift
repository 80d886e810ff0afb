import KithModel
import Testing

@Suite struct StringSetTests {
  @Test func `tokens stay in the order in which they came, each once`() {
    var set: StringSet = ["work", "private", "work"]
    #expect(set.elements == ["work", "private"])
    let isNew = set.insert("mobile")
    let isNewAgain = set.insert("mobile")
    #expect(isNew && !isNewAgain)
    #expect(set.elements == ["work", "private", "mobile"])
    set.remove("private")
    set.remove("never there")
    #expect(set.elements == ["work", "mobile"])
  }

  @Test func `sets are equal whatever their order, and hash alike`() {
    let one: StringSet = ["a", "b", "c"]
    let other: StringSet = ["c", "a", "b"]
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(one != ["a", "b"])
    #expect(one != ["a", "b", "d"])
  }

  @Test func `letter case counts`() {
    #expect(StringSet(["Work", "work"]).count == 2)
    #expect(!StringSet(["Work"]).contains("work"))
  }

  @Test func `a large set behaves as a small one`() {
    let tokens = (0..<100).map { "token \($0 % 60)" }
    var set = StringSet(tokens)
    #expect(set.elements == Array(tokens.prefix(60)))
    for number in stride(from: 0, to: 60, by: 2) { set.remove("token \(number)") }
    #expect(!set.contains("token 0"))
    #expect(set.contains("token 1"))
    #expect(set.count == 30)
    set.insert("token 0")
    #expect(set.elements.last == "token 0")
  }

  @Test func `a union takes what is new, at the end`() {
    var set: StringSet = ["b", "a"]
    set.formUnion(["c", "a"])
    #expect(set.elements == ["b", "a", "c"])
    #expect(StringSet().isEmpty)
  }
}
