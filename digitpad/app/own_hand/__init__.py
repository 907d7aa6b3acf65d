"""What its user has said that drawings are: how it is kept, and put into files of other programs."""
