// AnnalsDrawing
