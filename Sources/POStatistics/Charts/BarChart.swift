/// Lying bars, one for each series in each group, with room for long names.
struct BarChart {
    let data: ChartData
    private static let width = 760
    private static let bar = 20

    func svg() -> String {
        var drawing = SVGDrawing(data, width: Self.width)
        let top = drawing.heading()
        let left = min(340, 32 + (data.groups.map(\.label.count).max() ?? 0) * 8)
        let length = Self.width - left - 56
        let group = data.series.count * Self.bar + 12
        let bottom = top + data.groups.count * group
        let scale = data.scale
        for mark in scale.marks {
            let x = left + scale.position(of: mark, length: length)
            drawing.line(x, top, x, bottom)
            drawing.text(data.table.text(.value(mark)), x: x, y: bottom + 18, anchor: .middle)
        }
        for index in data.groups.indices {
            let start = top + index * group + 6
            drawing.text(
                data.groups[index].label, x: left - 10, y: start + data.series.count * Self.bar / 2 + 5, anchor: .end)
            for series in data.series.indices {
                let y = start + series * Self.bar
                let cell = data.cell(index, series)
                guard let number = cell.number else {
                    drawing.frame(cell, x: left, y: y + 1, width: 30, height: Self.bar - 3)
                    continue
                }
                let reach = scale.position(of: number, length: length)
                if reach > 0 { drawing.surface(series, x: left, y: y + 1, width: reach, height: Self.bar - 3) }
                drawing.text(data.text(index, series), x: left + reach + 6, y: y + 15, size: 12)
            }
        }
        drawing.line(left, top, left, bottom, colour: "#222")
        let end = drawing.legend(y: bottom + 48, hasLines: false)
        return drawing.svg(height: end)
    }
}
