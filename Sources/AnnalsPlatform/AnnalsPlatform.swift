// AnnalsPlatform
