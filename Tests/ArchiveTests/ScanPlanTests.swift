import Testing

@testable import Archive

@Suite("The plan of a scan")
struct ScanPlanTests {
  @Test("All processes together stay within the memory", arguments: [128, 256, 512, 1024, 65_536], [1, 2, 4, 64])
  func memory(megabytes: Int, threads: Int) {
    let plan = ScanPlan(memory: megabytes << 20, threads: threads, bytes: 1 << 40)
    #expect(plan.shared >= 1 && plan.shared <= threads)
    #expect(plan.shared * plan.sharedMemory <= plan.memory)
    #expect(plan.memory + ScanPlan.ownMemory <= max(megabytes << 20, ScanPlan.leastMemory + ScanPlan.ownMemory))
  }

  @Test("A file that others would wait for is read by all threads")
  func largeFiles() {
    let plan = ScanPlan(memory: 16 << 30, threads: 2, bytes: 100 << 20)
    #expect(plan.largestShared == 50 << 20)
    #expect(ScanPlan(memory: 256 << 20, threads: 2, bytes: 100 << 30).largestShared < 512 << 20)
  }
}
