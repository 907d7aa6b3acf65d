"""The *Train* page: the form, the run, the curve and a sentence on how it goes."""
