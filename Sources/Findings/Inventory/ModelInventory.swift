/// What a model holds, whatever anybody asks of it: an archive's photo of it. Values without layout.
public struct ModelInventory: Sendable, Equatable {
  /// Nothing.
  public init() {}
}
