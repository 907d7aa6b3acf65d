"""The windows. The only room that imports Qt."""

import gc

# While all is loaded and built hardly anything becomes garbage, and to look for it takes a tenth of the start. After
# that `garbage.GarbageCollector` does it.
gc.disable()
