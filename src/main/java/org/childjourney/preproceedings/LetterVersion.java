package org.childjourney.preproceedings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** In which form a parent has a letter. */
enum LetterVersion {

    /** The letter itself. */
    STANDARD("", ""),
    /** In short sentences and large print, one thought at a time. */
    EASY_READ("-easy-read", ", easy read"),
    /** To be read to the parent by an interpreter. */
    INTERPRETER("-interpreter", ", for an interpreter");

    private final String suffix;

    private final String title;

    LetterVersion(String suffix, String title) {
        this.suffix = suffix;
        this.title = title;
    }

    String suffix() {
        return this.suffix;
    }

    String title() {
        return this.title;
    }

    /** The versions that this parent has. */
    static List<LetterVersion> of(ParentLetter letter) {
        return Stream
            .of(STANDARD, letter.easyRead() ? EASY_READ : null,
                    (letter.interpreterLanguage() != null) ? INTERPRETER : null)
            .filter(Objects::nonNull)
            .toList();
    }

}
