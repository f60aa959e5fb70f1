// AnnalsQuery
