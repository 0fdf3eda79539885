import FuzzLaws

@main
struct FuzzPlainText {
    static func main() { FuzzLaws.run() }
}
