"""The rules of the library, pure: no clock, file, network or chance."""
