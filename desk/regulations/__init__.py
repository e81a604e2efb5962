"""The regulations of the library as staff set them: the rules of lending, and the calendar."""
