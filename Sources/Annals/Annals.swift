@_exported public import AnnalsDrafting
@_exported public import AnnalsDrawing
@_exported public import AnnalsExchange
@_exported public import AnnalsModel
@_exported public import AnnalsQuery
@_exported public import AnnalsText
@_exported public import Chronology
@_exported public import LinkedData
