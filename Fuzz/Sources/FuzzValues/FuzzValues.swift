import FuzzLaws

@main
struct FuzzValues {
    static func main() { FuzzLaws.run() }
}
