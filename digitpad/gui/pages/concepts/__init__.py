"""The *Concepts* page: the ideas behind the network, each as a small thing to play with."""
