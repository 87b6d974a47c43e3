"""Models whose circuits are known because they were written by hand or trained to have them."""
