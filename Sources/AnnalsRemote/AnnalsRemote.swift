// AnnalsRemote
