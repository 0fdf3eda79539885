import FuzzLaws

@main
struct FuzzHTML {
    static func main() { FuzzLaws.run() }
}
