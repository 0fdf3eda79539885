/* Tokenises the Markdown documents of a corpus with md4c and does nothing with the tokens: what it costs to look at the
   same bytes with tables, and no more. A corpus is each document after its length (four bytes, the lowest first). */
#include <md4c.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static int block(MD_BLOCKTYPE type, void *detail, void *count) { (void)type; (void)detail; ++*(long *)count; return 0; }
static int span(MD_SPANTYPE type, void *detail, void *count) { (void)type; (void)detail; ++*(long *)count; return 0; }
static int text(MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *count) {
    (void)type; (void)bytes; *(long *)count += size;
    return 0;
}

int main(int argc, char **argv) {
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (!file) { fprintf(stderr, "usage: tokenise CORPUS\n"); return 2; }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    unsigned char *corpus = malloc(size ? size : 1);
    if (!corpus || fread(corpus, 1, size, file) != (size_t)size) return 1;
    MD_PARSER parser = {0, MD_FLAG_TABLES, block, block, span, span, text, NULL, NULL};
    double best = 1e9;
    long forms = 0, count = 0;
    for (int run = 0; run < 4; run++) {
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        forms = 0;
        for (long at = 0; at + 4 <= size; forms++) {
            long length = corpus[at] | corpus[at + 1] << 8 | corpus[at + 2] << 16 | (long)corpus[at + 3] << 24;
            md_parse((const MD_CHAR *)corpus + at + 4, length, &parser, &count);
            at += 4 + length;
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        double seconds = (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9;
        if (run > 0 && seconds < best) best = seconds;
    }
    printf("%-44s%14.0f%14s%14.1f\n", "md4c, tokens only", forms / best, "", (size - 4 * forms) / best / 1e6);
    return count < 0;
}
