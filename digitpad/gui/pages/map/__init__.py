"""The *Map* page: the test digits as points, by what a layer of the network makes of them."""
