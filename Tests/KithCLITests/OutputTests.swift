import Foundation
import KithText
import Testing

/// What the program writes, beside other programs and under limits.
@Suite struct OutputTests {
  static let book = "Name,Email\nAda Fair,ada@x.example\nBen Oko,ben@x.example\n"

  /// A program in a folder with a small book.
  static func program() throws -> Program {
    let program = try Program()
    try Data(book.utf8).write(to: program.folder.appending(path: "book.csv"))
    return program
  }

  static func names(_ program: Program) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.folder.path()).sorted()
      .filter { $0 != "Fixtures" && $0 != "book.csv" }
  }

  /// Commands in the background, of which the last to end ends the line.
  ///
  /// Not by `wait`: whoever starts a process from Foundation blocks the signal that tells of ended children.
  static func atOnce(_ commands: [String]) -> String {
    "{ \(commands.joined(separator: "\n"))\n} 2>&1 | cat"
  }

  // MARK: Inputs

  /// The options and arguments that name files to read, with what such a file may hold.
  static let inputs = [
    "inputs": book, "input": book, "map": "Name = full\n", "into": "",
    "decisions": #"{"verdict":"same","uid":"a","with":"b"}"# + "\n", "records": "", "pairs": "",
    "model": "",
  ]
  /// What the arguments that name no file may say.
  static let words = ["question": "org~x", "fields": "name", "count": "1", "word": "x"]
  static let outputs: Set = ["output", "clusters", "rejects", "write-map"]
  /// Verbs that add to the file of decisions, which is their output.
  static let deciders: Set = ["review", "link", "apart"]

  /// What `--experimental-dump-help` says, as far as it is needed here.
  struct Help: Decodable {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }
    struct Argument: Decodable {
      struct Name: Decodable { let name: String }
      let kind: String
      let isOptional: Bool
      let valueName: String?
      let preferredName: Name?
      let completionKind: [String: [String: [String]]]?

      var name: String { preferredName?.name ?? valueName ?? "" }
      var isFile: Bool { completionKind?.keys.contains("file") ?? false }
    }
    let command: Command
  }

  static let verbs: [Help.Command] = {
    let text = try? Program().run("kith --experimental-dump-help").output
    let help = text.flatMap { try? JSONDecoder().decode(Help.self, from: Data($0.utf8)) }
    return help?.command.subcommands ?? []
  }()

  @Test func `every file that a command line can name is an input or an output here`() {
    let files = Self.verbs.flatMap { $0.arguments ?? [] }.filter(\.isFile).map(\.name)
    #expect(files.count > 50)
    #expect(Set(files).subtracting(Self.inputs.keys).subtracting(Self.outputs) == [])
  }

  @Test(arguments: verbs.map(\.commandName))
  func `no input is ever replaced by an output, not even with --force`(verb: String) throws {
    let arguments = try #require(Self.verbs.first { $0.commandName == verb }?.arguments)
    let program = try Self.program()
    defer { program.remove() }
    for output in arguments.filter(\.isFile).map(\.name) where Self.outputs.contains(output) {
      for input in arguments.filter(\.isFile).map(\.name) where Self.inputs[input] != nil {
        try Self.check(program, verb, arguments, input, output)
      }
    }
  }

  /// Names one file as an input and as an output, and what else the verb needs.
  static func check(
    _ program: Program, _ verb: String, _ arguments: [Help.Argument], _ input: String,
    _ output: String
  ) throws {
    let text = inputs[input] ?? ""
    let file = program.folder.appending(path: "same.csv")
    try Data(text.utf8).write(to: file)
    var words = ["kith", verb, "--force", "--\(output)", "./same.csv"]
    words += arguments.filter { !$0.isOptional && !$0.isFile }.compactMap { Self.words[$0.name] }
    for argument in arguments where argument.isFile && inputs[argument.name] != nil {
      guard argument.name == input || !argument.isOptional || argument.name == "inputs" else {
        continue
      }
      let name = argument.name == input ? "same.csv" : "\(argument.name).csv"
      if argument.name != input {
        try Data((inputs[argument.name] ?? "").utf8).write(
          to: program.folder.appending(path: name))
      }
      words += argument.kind == "positional" ? [name] : ["--\(argument.name)", name]
    }
    if arguments.contains(where: { $0.name == "to" }) { words += ["--to", "csv"] }
    let (said, status) = try program.run(words.joined(separator: " "))
    let command = words.joined(separator: " ")
    #expect(status == 73 && said.contains("is an input"), "\(command): \(said)")
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(command)")
  }

  @Test(arguments: ["link", "apart"])
  func `decisions are not added to an input`(verb: String) throws {
    let program = try Self.program()
    defer { program.remove() }
    let line = "touch empty.jsonl; ln -s empty.jsonl mine.jsonl; "
    let (said, status) = try program.run(
      line + "kith \(verb) Ada Ben book.csv empty.jsonl --decisions mine.jsonl")
    #expect(status == 73 && said.contains("is an input"))
  }

  @Test(arguments: ["@cols", "Name,Email"])
  func `a table of columns is an input too`(columns: String) throws {
    let program = try Self.program()
    defer { program.remove() }
    let (said, status) = try program.run(
      "echo 'Name = full' > cols; kith convert book.csv --to csv --columns \(columns) -o cols --force"
    )
    #expect(status == (columns.hasPrefix("@") ? 73 : 0), "\(said)")
  }

  @Test func `what is read is not added to by standard output`() throws {
    let program = try Self.program()
    defer { program.remove() }
    for command in ["convert book.csv --to csv", "match book.csv", "convert - --to csv < book.csv"]
    {
      let (_, status) = try program.run("kith \(command) -q >> book.csv")
      #expect(status == 73)
    }
    let text = try String(contentsOf: program.folder.appending(path: "book.csv"), encoding: .utf8)
    #expect(text == Self.book)
  }

  // MARK: Limits and other runs

  @Test func `a new file follows the umask`() throws {
    let program = try Self.program()
    defer { program.remove() }
    let line = "umask 027; kith merge book.csv -q -o new.jsonl --clusters c.csv; "
    #expect(try program.run(line + "stat -c %a new.jsonl").output.hasSuffix("640\n"))
  }

  @Test func `a file larger than the shell allows ends with 74 and leaves nothing`() throws {
    let program = try Self.program()
    defer { program.remove() }
    let rows = (0..<9000).map { "P\($0) S\($0),p\($0)@x.example\n" }.joined()
    try Data(("Name,Email\n" + rows).utf8).write(to: program.folder.appending(path: "many.csv"))
    let (said, status) = try program.run(
      "ulimit -f 100; kith convert many.csv -q -o out.jsonl --rejects r.jsonl")
    #expect(status == 74 && said.contains("ulimit -f"), "\(said)")
    #expect(try Self.names(program) == ["many.csv"])
  }

  @Test func `of many runs at once one gets the name, and its file is whole`() throws {
    let program = try Self.program()
    defer { program.remove() }
    let runs = (0..<10).map { _ in "(kith convert book.csv -q -o out.jsonl; echo $?) &" }
    let (said, _) = try program.run(Self.atOnce(runs))
    let statuses = said.split(separator: "\n").map(String.init)
    #expect(statuses.filter { $0 == "0" }.count == 1, "\(said)")
    #expect(statuses.filter { $0 == "73" }.count == 9, "\(said)")
    #expect(try Self.names(program) == ["out.jsonl"])
  }

  @Test func `what a killed run leaves goes away with the next`() throws {
    let program = try Self.program()
    defer { program.remove() }
    // The reader of the pipe never comes to its end, so the run lives until it is killed.
    let (said, _) = try program.run(
      """
      mkfifo in; (echo Name,Email; sleep 30) > in & kith convert in -f csv -q -o out.jsonl & run=$!
      for i in $(seq 100); do ls -A | grep -q part && break; sleep 0.05; done
      ls -A | grep -c part; kill -9 $run; sleep 0.2; ls -A | grep -c part
      kith convert book.csv -q -o next.jsonl; ls -A | grep -c part; kill %1
      """)
    #expect(said.split(separator: "\n").filter { $0.count == 1 } == ["1", "1", "0"], "\(said)")
  }

  @Test func `twenty decisions at once are twenty decisions`() throws {
    let program = try Program()
    defer { program.remove() }
    let rows = (1...40).map { "P\($0) S\($0),p\($0)@x.example\n" }.joined()
    try Data(("Name,Email\n" + rows).utf8).write(to: program.folder.appending(path: "b.csv"))
    let runs = (1...20).map {
      "(kith apart '#\($0)' '#\($0 + 20)' b.csv --decisions d.jsonl -q || echo failed) &"
    }
    let (said, _) = try program.run(Self.atOnce(runs) + "; sort -u d.jsonl | wc -l")
    #expect(said.filter { !$0.isWhitespace } == "20")
    #expect(try Self.names(program) == ["b.csv", "d.jsonl"])
  }
}
