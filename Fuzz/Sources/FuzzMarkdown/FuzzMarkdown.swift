import FuzzLaws

@main
struct FuzzMarkdown {
    static func main() { FuzzLaws.run() }
}
