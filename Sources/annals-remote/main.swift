print("annals-remote")
