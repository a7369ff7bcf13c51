import RecolCLI

CommandLineTool.main()
