import FuzzLaws

@main
struct FuzzWord {
    static func main() { FuzzLaws.run() }
}
