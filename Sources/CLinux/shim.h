// Glibc declares renameat2 under _GNU_SOURCE only, which Swift's Glibc module does not set.
int renameat2(int old_directory, const char *old_path, int new_directory, const char *new_path, unsigned int flags);

// RENAME_EXCHANGE of <linux/fs.h>: both paths must exist, and swap places in one step.
static const unsigned int rename_exchange = 1 << 1;
