"""What a desktop shows of the program: its entry in the menus, its icons, the type of its files. Knows no Qt."""
