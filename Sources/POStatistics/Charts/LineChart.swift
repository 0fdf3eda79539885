/// A line for each series through the groups in order, broken where a number is not there.
struct LineChart {
    let data: ChartData
    private static let width = 760
    private static let plot = (left: 64, top: 64, height: 260)

    func svg() -> String {
        var drawing = SVGDrawing(data, width: Self.width)
        drawing.text(data.table.title, x: 16, y: 26, size: 16, isBold: true)
        drawing.text(data.table.unit.label(in: data.table.language), x: 16, y: 48)
        let (left, top, height) = Self.plot
        let bottom = top + height
        let scale = data.scale
        for mark in scale.marks {
            let y = bottom - scale.position(of: mark, length: height)
            drawing.line(left, y, Self.width - 16, y)
            drawing.text(data.table.text(.value(mark)), x: left - 8, y: y + 4, anchor: .end)
        }
        drawing.line(left, bottom, Self.width - 16, bottom, colour: "#222")
        let step = (Self.width - 16 - left) / data.groups.count
        func x(_ group: Int) -> Int { left + group * step + step / 2 }

        var rows = 0
        for group in data.groups.indices {
            drawing.text(data.groups[group].label, x: x(group), y: bottom + 20, anchor: .middle)
            // What is not there is written under its year, with the name of its series.
            var row = 0
            for series in data.series.indices where data.cell(group, series).number == nil {
                row += 1
                let text = "\(data.series[series].label) \(data.text(group, series))"
                drawing.text(text, x: x(group), y: bottom + 20 + row * 17, anchor: .middle, size: 12)
            }
            rows = max(rows, row)
        }
        for series in data.series.indices {
            var run: [(x: Int, y: Int)] = []
            for group in data.groups.indices {
                guard let number = data.cell(group, series).number else {
                    if !run.isEmpty { drawing.stroke(series, through: run) }
                    run = []
                    continue
                }
                run.append((x(group), bottom - scale.position(of: number, length: height)))
            }
            if !run.isEmpty { drawing.stroke(series, through: run) }
        }
        for group in data.groups.indices {
            var covered = 0
            let points = data.series.indices.compactMap { series in
                data.cell(group, series).number.map {
                    (series: series, y: bottom - scale.position(of: $0, length: height))
                }
            }
            // From the top; a number that would cover what is above it goes under its mark.
            for point in points.sorted(by: { ($0.y, $0.series) < ($1.y, $1.series) }) {
                var y = point.y - 10
                if y - 10 < covered { y = max(point.y + 19, covered + 11) }
                drawing.text(data.text(group, point.series), x: x(group), y: y, anchor: .middle, size: 12)
                covered = max(y + 2, point.y + 6)
            }
        }
        let end = drawing.legend(y: bottom + 52 + rows * 17, hasLines: true)
        return drawing.svg(height: end)
    }
}
