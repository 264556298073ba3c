"""Where the desk writes and prints: folders, disks that are plugged in, printers.

Everything is chosen within the page: no window of the system's is opened over a kiosk.
"""
