// AnnalsTool
