"""Who works at the library, in which role, and who is signed in where."""
