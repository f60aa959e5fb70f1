// AnnalsExchange
