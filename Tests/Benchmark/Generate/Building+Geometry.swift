import TestSupport

extension Building {
  /// An element with a faceted solid.
  func addSolid(faces count: Int) {
    let points = (0..<(count + 2)).map { _ in
      output.instance("IFCCARTESIANPOINT((\(coordinate()),\(coordinate()),\(coordinate())))")
    }
    let faces = (0..<count).map { number in
      let loop = output.instance("IFCPOLYLOOP((#\(points[number]),#\(points[number + 1]),#\(points[number + 2])))")
      let bound = output.instance("IFCFACEOUTERBOUND(#\(loop),.T.)")
      return output.instance("IFCFACE((#\(bound)))")
    }
    let shell = output.instance("IFCCLOSEDSHELL((\(Building.list(faces))))")
    let solid = output.instance("IFCFACETEDBREP(#\(shell))")
    let form = output.instance("IFCSHAPEREPRESENTATION(#\(body),'Body','Brep',(#\(solid)))")
    let shape = output.instance("IFCPRODUCTDEFINITIONSHAPE($,$,(#\(form)))")
    element("IFCBUILDINGELEMENTPROXY", name: "Solide \(elements)", shape: shape)
  }

  /// Millimetres with as many digits as exporters write.
  private func coordinate() -> String {
    let drawn = output.random.next()
    return "\(Int(drawn % 60_000) - 30_000).\(drawn >> 32 % 1_000_000_000)"
  }
}
