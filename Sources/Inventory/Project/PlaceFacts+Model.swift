import Findings
import IFCModel

extension PlaceFacts {
  /// Where `model` says that it lies.
  init(of model: Model) {
    let place = model.georeference()
    let carrier: Carrier
    if !model.instances(of: "IfcMapConversion").isEmpty {
      carrier = .mapConversion
    } else if !model.instances(of: "IfcRigidOperation").isEmpty {
      carrier = .rigidOperation
    } else if place.eastings != nil || place.northings != nil {
      carrier = .propertySet
    } else {
      carrier = place.siteLatitude != nil && place.siteLongitude != nil ? .site : .none
    }
    self.init(
      coordinateSystem: place.coordinateSystem, carrier: carrier, latitude: place.siteLatitude,
      longitude: place.siteLongitude)
  }
}
