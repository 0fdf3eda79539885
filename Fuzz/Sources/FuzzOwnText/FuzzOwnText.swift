import FuzzLaws

@main
struct FuzzOwnText {
    static func main() { FuzzLaws.run() }
}
