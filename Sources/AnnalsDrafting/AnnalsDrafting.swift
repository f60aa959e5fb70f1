// AnnalsDrafting
