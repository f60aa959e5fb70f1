// AnnalsModel
