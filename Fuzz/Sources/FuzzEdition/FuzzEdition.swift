import FuzzLaws

@main
struct FuzzEdition {
    static func main() { FuzzLaws.run() }
}
