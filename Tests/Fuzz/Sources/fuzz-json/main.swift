import FuzzSupport

fuzz(check)
