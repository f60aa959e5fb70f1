/// A page of its own: the drawing, and a small script to move about in it, find and filter.
///
/// Nothing is loaded from anywhere and the page forbids itself to. The script holds no word of the data:
/// it reads what it needs from the drawing, as text.
struct PageWriter {
  let chart: Chart
  let theme: Theme

  func page(_ scene: Scene) -> [UInt8] {
    var out = ByteText()
    out.put("<!DOCTYPE html>\n<html lang=\"")
    SVGText.put(chart.language, to: &out)
    out.put("\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.put("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    out.put("style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n")
    out.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    SVGText.put(PlainText.line(chart.title), to: &out)
    out.put("</title>\n<style>\n")
    out.put(style)
    out.put("</style>\n</head>\n<body>\n")
    putControls(&out)
    out.put("<main id=\"stage\" tabindex=\"0\">\n")
    out.put(SVGPainter.paint(chart, scene, theme, inPage: true))
    out.put("</main>\n<script>\n")
    out.put(PageScript.text)
    out.put("</script>\n</body>\n</html>\n")
    return out.bytes
  }

  private var style: String {
    """
    html{color-scheme:\(theme.name.rawValue)}
    html,body{margin:0;height:100%;background:\(theme.paper);color:\(theme.ink);\
    font:14px system-ui,sans-serif}
    body{display:flex;flex-direction:column}
    header{display:flex;flex-wrap:wrap;gap:.4em .9em;align-items:center;padding:.5em 1em;\
    border-bottom:1px solid \(theme.rule)}
    header input[type=search]{font:inherit;min-width:14em;padding:.2em .5em}
    button{font:inherit;min-width:2.2em}
    #stage{flex:1;overflow:hidden;cursor:grab;touch-action:none}
    #stage.moving{cursor:grabbing}
    #stage svg{width:100%;height:100%;display:block}
    .event,.quotation-note,.more{transition:opacity .15s}
    .dim{opacity:.12}
    #part{color:\(theme.quiet);font-size:12px}
    @media print{header{display:none}body{display:block}#stage{overflow:visible}}

    """
  }

  private func putControls(_ out: inout ByteText) {
    let isChinese = chart.isChinese
    out.put("<header>\n<input type=\"search\" id=\"find\" placeholder=\"")
    out.put(isChinese ? "查找" : "find")
    out.put("\" aria-label=\"")
    out.put(isChinese ? "查找" : "find")
    out.put("\">\n<output id=\"found\"></output>\n")
    for kind in Chart.Kind.allCases where chart.events.contains(where: { $0.kind == kind }) {
      out.put("<label><input type=\"checkbox\" checked data-kind=\"k-\(kind.rawValue)\"> ")
      out.put(kind.label(chinese: isChinese))
      out.put("</label>\n")
    }
    out.put("<button id=\"in\">+</button><button id=\"out\">−</button>")
    out.put("<button id=\"all\">\(isChinese ? "全图" : "whole")</button>\n")
    out.put("<output id=\"part\" hidden>")
    out.put(
      isChinese
        ? "这是一部分：拖动或滚动可移，+ − 缩放" : "a part of it: drag or scroll to move, + and − to zoom")
    out.put("</output>\n</header>\n")
  }
}
