import AnnalsModel
import AnnalsPlatform
import AnnalsText
import Testing

@Suite struct Scratch {
  @Test func seeds() throws {
    var sources: [SourceText] = []
    for name in ["01-study-materials-2024", "02-speech-full-text", "03-basic-research-2023","04-technology-transfer","05-study-materials-march-2024","expectations","organizations","people","places","programmes","series","sources","topics"] {
      let b = try Files.read("/work/wt/seeds/seeds/\(name).annals")
      sources.append(SourceText(name: name, bytes: b))
    }
    let l = Notation.load(sources)
    print(DiagnosticText.render(l.diagnostics, sources: sources))
    print(DiagnosticText.summary(l.diagnostics), l.graph.entityCount, l.graph.claimCount)
    let m = Notation.load(sources, isStrict: true)
    print(DiagnosticText.summary(m.diagnostics))
    print(DiagnosticText.render(Array(m.diagnostics.prefix(20)), sources: sources))
  }
}
