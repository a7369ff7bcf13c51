public import Findings
public import IFCModel

extension ModelInventory {
  /// Takes down what `model` holds.
  public init(of model: Model) { self.init() }
}
