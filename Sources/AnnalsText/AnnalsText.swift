// AnnalsText
