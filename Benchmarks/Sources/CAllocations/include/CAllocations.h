#pragma once

/// How often the calling thread has asked for memory so far.
unsigned long allocations_of_this_thread(void);
