/// Standing columns, one for each series in each group.
struct ColumnChart {
    let data: ChartData
    private static let width = 760
    private static let plot = (left: 64, height: 260)

    func svg() -> String {
        var drawing = SVGDrawing(data, width: Self.width)
        let top = drawing.heading()
        let (left, height) = Self.plot
        let bottom = top + height
        let scale = data.scale
        for mark in scale.marks {
            let y = bottom - scale.position(of: mark, length: height)
            drawing.line(left, y, Self.width - 16, y)
            drawing.text(data.table.text(.value(mark)), x: left - 8, y: y + 4, anchor: .end)
        }
        let group = (Self.width - 16 - left) / data.groups.count
        let column = max(4, min(48, (group - 16) / data.series.count))
        for index in data.groups.indices {
            let start = left + index * group + (group - column * data.series.count) / 2
            for series in data.series.indices {
                let x = start + series * column
                let cell = data.cell(index, series)
                guard let number = cell.number else {
                    drawing.frame(cell, x: x + 2, y: bottom - 22, width: column - 4, height: 22)
                    continue
                }
                let rise = scale.position(of: number, length: height)
                if rise > 0 { drawing.surface(series, x: x + 2, y: bottom - rise, width: column - 4, height: rise) }
                drawing.text(
                    data.text(index, series), x: x + column / 2, y: bottom - rise - 5, anchor: .middle, size: 12)
            }
            let middle = left + index * group + group / 2
            for (row, line) in SVGDrawing.lines(data.groups[index].label, width: group).enumerated() {
                drawing.text(line, x: middle, y: bottom + 20 + row * 16, anchor: .middle)
            }
        }
        drawing.line(left, bottom, Self.width - 16, bottom, colour: "#222")
        let end = drawing.legend(y: bottom + 68, hasLines: false)
        return drawing.svg(height: end)
    }
}
