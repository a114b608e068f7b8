package org.childjourney.preproceedings;

import java.time.LocalDate;

/**
 * A worry as a letter tells it, and what has to change.
 *
 * @param worry what we are worried about, in plain words
 * @param change what has to change
 * @param by by when
 * @param onlyFor the name of the one parent whom it is for; null for everybody
 */
public record Worry(String worry, String change, LocalDate by, String onlyFor) {

    boolean isFor(LetterTo letter) {
        return this.onlyFor == null || letter.isTo(this.onlyFor);
    }

}
