"""The windows. The only room that imports Qt."""

import gc

# Hardly anything becomes garbage while the program is loaded and built, and looking for it takes a tenth of the
# start-up. Afterwards `garbage.GarbageCollector` collects.
gc.disable()
