// LinkedData
