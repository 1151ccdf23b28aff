// SPDX-License-Identifier: EUPL-1.2
#include <cstdlib>
#include <cstring>
#include <malloc.h>

// What a program that compiles this file in gives back to the heap holds zeros, whoever asked for it: Qt's strings, SQLite's
// pages, the standard library's. Without it the words of a household lie in free memory long after the lock. Freeing is
// where nothing can be forgotten; wiping where each buffer ends would be forgotten somewhere. The sanitizers have their own
// heap. On a heap other than glibc's this file is left out and the platform's own zeroing is switched on instead.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

extern "C" {

void __libc_free(void*);   // NOLINT: glibc's name for what it is behind this one

void free(void* p) noexcept
{
    if (!p) return;
    std::memset(p, 0, malloc_usable_size(p));
    asm volatile("" : : "r"(p) : "memory");   // the compiler knows what free means and would leave the writing out
    __libc_free(p);
}

// glibc's may move the content and leave the old place as it was.
void* realloc(void* p, std::size_t size) noexcept
{
    if (!p) return std::malloc(size);
    if (size == 0) {
        free(p);
        return nullptr;
    }
    const std::size_t held = malloc_usable_size(p);
    if (size <= held && size > held / 2) {
        std::memset(static_cast<char*>(p) + size, 0, held - size);
        asm volatile("" : : "r"(p) : "memory");
        return p;
    }
    void* moved = std::malloc(size);
    if (!moved) return nullptr;
    std::memcpy(moved, p, size < held ? size : held);
    free(p);
    return moved;
}

} // extern "C"

#endif
