extension ReferencePage {
  func write(to html: inout HTML) {
    html.markup("<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
    html.text(title)
    html.markup("</title></head>\n<body>\n<nav>\n<ul>\n")
    for link in links { write(link, to: &html) }
    html.markup("</ul>\n</nav>\n<h1>")
    html.text(title)
    html.markup("</h1>\n<svg viewBox=\"0 0 640 40\">\n")
    for tick in ticks {
      html.markup("<text x=\"")
      html.number(tick.x)
      html.markup("\" y=\"30\">")
      html.text(tick.label)
      html.markup("</text>\n")
    }
    html.markup("</svg>\n<table>\n<thead>\n<tr><th>Indicator</th><th>Unit</th><th>2020</th>")
    html.markup("<th>2025</th><th>Now</th><th>Status</th></tr>\n</thead>\n<tbody>\n")
    for row in rows { write(row, to: &html) }
    html.markup("</tbody>\n</table>\n</body>\n</html>\n")
  }

  private func write(_ link: Link, to html: inout HTML) {
    html.markup("<li class=\"")
    if link.isCurrent { html.markup("current") }
    html.markup("\"><a href=\"")
    html.text(link.address)
    html.markup("\">")
    html.text(link.label)
    html.markup("</a></li>\n")
  }

  private func write(_ row: Row, to html: inout HTML) {
    html.markup("<tr>\n<td>")
    html.text(row.name)
    html.markup("</td>\n<td>")
    html.text(row.unit)
    html.markup("</td>\n<td>")
    html.number(row.base)
    html.markup("</td>\n<td>")
    html.number(row.target)
    html.markup("</td>\n<td>")
    html.number(row.value)
    html.markup("</td>\n<td class=\"status\">")
    html.text(row.status)
    html.markup("</td>\n</tr>\n")
  }
}

extension TablePage {
  func write(to html: inout HTML) {
    html.markup("<table>\n")
    for row in rows {
      html.markup("<tr id=\"row-")
      html.number(row.number)
      html.markup("\">\n")
      for cell in row.cells {
        html.markup("<td>")
        html.text(cell)
        html.markup("</td>\n")
      }
      html.markup("</tr>\n")
    }
    html.markup("</table>\n")
  }
}

extension ChartPage {
  func write(to html: inout HTML) {
    html.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
    html.number(width)
    html.markup(" ")
    html.number(height)
    html.markup("\">\n")
    for mark in marks {
      html.markup("<circle class=\"")
      html.text(mark.status)
      html.markup("\" cx=\"")
      html.number(mark.x)
      html.markup("\" cy=\"")
      html.number(mark.y)
      html.markup("\" r=\"4\"><title>")
      html.text(mark.label)
      html.markup("</title></circle>\n")
    }
    html.markup("</svg>\n")
  }
}
