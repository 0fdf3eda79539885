import FuzzLaws

@main
struct FuzzSubmission {
    static func main() { FuzzLaws.run() }
}
