/// A line for each series through the groups in order, broken where a number is not there.
struct LineChart {
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
            for label in labels(of: group, scale, bottom: bottom) {
                drawing.text(label.text, x: x(group), y: label.y, anchor: .middle, size: 12, isOverLines: true)
            }
        }
        let end = drawing.legend(y: bottom + 52 + rows * 17, hasLines: true)
        return drawing.svg(height: end)
    }

    /// The numbers of a group above their marks, from the top, equal numbers once.
    ///
    /// One that would cover what is above it goes under its mark, and those that would leave the plot go up again.
    private func labels(of group: Int, _ scale: ChartScale, bottom: Int) -> [(text: String, y: Int)] {
        var labels: [(text: String, y: Int)] = []
        var covered = 0
        for number in Set(data.series.indices.compactMap { data.cell(group, $0).number }).sorted(by: >) {
            let mark = bottom - scale.position(of: number, length: Self.plot.height)
            var y = mark - 10
            if y - 10 < covered { y = max(mark + 19, covered + 11) }
            labels.append((data.table.text(.value(number)), y))
            covered = max(y + 2, mark + 6)
        }
        var highest = bottom - 4
        for index in labels.indices.reversed() {
            labels[index].y = min(labels[index].y, highest)
            highest = labels[index].y - 12
        }
        return labels
    }
}
