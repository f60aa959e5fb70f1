"""What the checks of annals-remote share: servers of our own, a proxy that misbehaves, answers compared."""
