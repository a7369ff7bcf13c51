"""What archive_scan.py measures, a file for each kind of question."""
