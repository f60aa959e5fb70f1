import AnnalsDrawing
import AnnalsPlatform
import Testing

let galleryFolder = Environment.current["ANNALS_GALLERY"]

/// The pictures of the gallery, written where `ANNALS_GALLERY` says.
@Suite(.enabled(if: galleryFolder != nil))
struct Gallery {
  @Test(arguments: [30, 300, 3000, 10_000])
  func nativePictures(_ count: Int) throws {
    var options = DrawingOptions()
    options.engine = .native
    try save(count, options, "native-\(count).svg")
  }

  @Test(arguments: [30, 100, 300, 3000, 10_000])
  func columns(_ count: Int) throws {
    var options = DrawingOptions()
    options.form = .columns
    options.format = .dot
    try save(count, options, "columns-\(count).dot")
    options.format = .svg
    try save(count, options, "columns-\(count).svg")
  }

  @Test(arguments: [30, 300, 3000, 10_000])
  func placed(_ count: Int) throws {
    var options = DrawingOptions()
    options.form = .placed
    options.format = .dot
    try save(count, options, "placed-\(count).dot")
    options.format = .svg
    try save(count, options, "placed-\(count).svg")
  }

  @Test func variants() throws {
    var options = DrawingOptions()
    options.engine = .native
    options.theme = .dark
    options.lanes = .kind
    try save(60, options, "lanes-dark.svg")
    options = DrawingOptions()
    options.engine = .native
    options.axis = .proportional
    try save(100, options, "proportional.svg")
    options.format = .html
    options.axis = .compressed
    try save(300, options, "page.html")
    options = DrawingOptions()
    options.layout = .network
    try save(100, options, "network-dot.svg")
    options.engine = .native
    try save(100, options, "network-native.svg")
    options = DrawingOptions()
    options.engine = .native
    options.capacity = 1000
    try save(10_000, options, "summed.svg")
    options = DrawingOptions()
    options.lanes = .programme
    options.theme = .dark
    try save(60, options, "columns-dark.svg")
  }

  private func save(_ count: Int, _ options: DrawingOptions, _ name: String) throws {
    guard let folder = galleryFolder else { return }
    let chart = ChartGenerator.chart(count)
    try Files.write(Drawing.render(chart, options), to: folder + "/" + name)
  }
}
